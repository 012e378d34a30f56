// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { isPageCall } from '../../../utils/article/clean/page-calls';

const isCall = (html: string) =>
  listBlocks(new DOMParser().parseFromString(html, 'text/html').body).some(isPageCall);

describe('where a story is cut off', () => {
  test.each([
    'Subscribe to get access',
    'Subscribe to continue reading.',
    'This article is exclusive to Basket+ subscribers',
    'This content is available only to our members',
    'This post is for paid subscribers',
    'This story is exclusively for members.',
    'Unlock this article — plus tide tables, letters and a seat at the quay.',
    'Unlock the full story with a day pass',
    'To read the rest of this story, subscribe to the Basket.',
    'To continue reading this article, please log in',
    'Dieser Artikel ist nur für Abonnenten verfügbar',
    'Cet article est réservé aux abonnés',
    'Contenido exclusivo para suscriptores',
    'Questo articolo è riservato agli abbonati',
    'Conteúdo exclusivo para assinantes',
    'Dit artikel is alleen voor abonnees',
    'Continue reading with a subscription',
    'Keep reading for just €1 a week',
    'You have 2 free articles left this month',
    'You have read your last free article.',
    'Sie haben noch 3 kostenlose Artikel',
    'Il vous reste 0 article.',
    'Te quedan 2 artículos gratis este mes',
    'Ti restano 2 articoli',
  ])('%s', (text) => {
    expect(isCall(`<p>${text}</p>`)).toBe(true);
    expect(isCall(`<h3>${text}</h3>`)).toBe(true);
  });

  test.each([
    'The archive is open to subscribers of the town library.',
    'This story is for members of the Lee family, who never left the island.',
    'This post is open to all members of the club, and nobody wants it.',
    'This article is about subscribers',
    'Unlock the full story of the pier and you find a quarrel of two brothers.',
    'Subscribe to get access to the harbour cameras, the leaflet told sailors, who laughed.',
    'She would keep reading with a torch until the tide had turned.',
    'You have two articles on the same pier.',
    'Il vous reste 3 articles du règlement à lire avant la nuit.',
    'To read the story, she put on her father’s glasses.',
    '“This article is exclusive to subscribers”',
    'Der Artikel 5 ist nur für Mitglieder der Genossenschaft gedacht.',
  ])('but not: %s', (text) => expect(isCall(`<p>${text}</p>`)).toBe(false));
});

describe('what followers are asked for', () => {
  test.each([
    'Help me spread the word about this podcast!',
    'Please help us to spread the word about our newsletter',
    'How was this issue?',
    'What did you think of today’s newsletter?',
    'Rate this week’s newsletter issue with a single click.',
    'Love Tidings? Tell your friends and get a mug.',
    'Enjoyed the show? Share it with a sailor.',
    'Wie hat Ihnen der Newsletter gefallen?',
    'Qu’avez-vous pensé de cette infolettre ?',
    '¿Qué te ha parecido este boletín?',
    'Wat vond u van deze nieuwsbrief?',
  ])('%s', (text) => expect(isCall(`<p>${text}</p>`)).toBe(true));

  test.each([
    'They went from door to door to help spread the word about the boats.',
    'Help us spread the word about the missing boat',
    'What did you think of this issue?',
    'What did you think of this edition of the regatta?',
    'How was this issue of the two piers resolved?',
    'Love boats? Then the harbour fair on Sunday is for you.',
    'Like what you see? Tell your friends, the sign in the window reads.',
    'Tell your friends and they will tell theirs: so the rumour went round.',
  ])('but not: %s', (text) => expect(isCall(`<p>${text}</p>`)).toBe(false));
});

describe('what a newsletter thanks for', () => {
  test.each([
    'Thanks for reading Tidings! Subscribe for free to receive new posts and support my work.',
    'Thank you for reading Low Water. This post is public so feel free to share it.',
    'Tidings is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.',
    'Danke fürs Lesen von Ebbe! Abonniere kostenlos, um neue Posts zu erhalten und meine Arbeit zu unterstützen.',
    'Merci d’avoir lu Marées ! Abonnez-vous gratuitement pour recevoir de nouveaux posts et soutenir mon travail.',
    '¡Gracias por leer Mareas! Suscríbete gratis para recibir nuevas publicaciones y apoyar mi trabajo.',
    'Grazie per aver letto Maree! Iscriviti gratuitamente per ricevere nuovi post e supportare il mio lavoro.',
  ])('%s', (text) => expect(isCall(`<p>${text}</p>`)).toBe(true));

  test.each([
    'Thanks for reading this far. The tide turns at six.',
    'Thanks for reading the letters aloud! The town wept.',
    'Subscribe to receive new posts, the leaflet said, and support my work.',
    'The Basket is a reader-supported publication with nine members of staff.',
  ])('but not: %s', (text) => expect(isCall(`<p>${text}</p>`)).toBe(false));
});

describe('a channel and its address', () => {
  test.each([
    '<p>Join the Facebook group – <a href="https://facebook.com/quay">https://facebook.com/quay</a></p>',
    '<p>Follow me on Instagram: @quayside</p>',
    '<p>Join me on TikTok: @The Quay Side</p>',
    '<p>Folgen Sie uns auf Instagram: @kai</p>',
  ])('%s', (html) => expect(isCall(html)).toBe(true));

  test.each([
    '<p>Joining the Facebook group was the best thing she did: forty sailors wrote back.</p>',
    '<p>Join the Facebook group and you will see pictures of boats, and little else.</p>',
    '<p>Follow the race on YouTube: https://youtube.com/race</p>',
    '<p>Join the search party: https://basket.example/search</p>',
    '<ul><li>Follow us on Instagram: @quayside</li></ul>',
  ])('but not: %s', (html) => expect(isCall(html)).toBe(false));
});

describe('what a cook is asked for', () => {
  test.each([
    'Did you make one of my recipes? Please take a moment to leave a star rating. Follow the Quay Kitchen on Facebook!',
    'Tried this chowder recipe? Tag me @quaykitchen',
    'If you make this recipe, be sure to leave a comment and a rating below.',
    'Hast du dieses Rezept ausprobiert? Dann freue ich mich über deinen Kommentar.',
    'Avez-vous essayé cette recette ? Laissez un commentaire !',
    '¿Has probado esta receta? Deja un comentario.',
    'Hai provato questa ricetta? Lascia un commento.',
    'Heb je dit recept gemaakt? Laat een reactie achter.',
  ])('%s', (text) => expect(isCall(`<p>${text}</p>`)).toBe(true));

  test.each([
    'Leave the dough to rest for an hour, and give it a good knead.',
    'Did you make this recipe in a cold kitchen? Leave the dough for another hour.',
    'If you try this recipe with oat flour, leave it an hour longer.',
    'If you make this recipe for six, rate the salt by taste.',
    'Who made this recipe? Her mother, who would rate the cooks of the whole coast.',
    '“Did you make this recipe? Leave a comment”, it said on the box.',
  ])('but not: %s', (text) => expect(isCall(`<p>${text}</p>`)).toBe(false));
});
