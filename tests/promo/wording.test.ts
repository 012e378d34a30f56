import { describe, expect, it } from 'vitest';
import {
  ADDRESS,
  AI_ACTION,
  AI_PROMO,
  APP_DOWNLOAD,
  asks,
  COMMENTS_HEADING,
  CORRECTION,
  EMPTY_COMMENTS,
  findAsk,
  NEWSLETTER,
  PAYWALL,
  PROMO_NOUN,
  READ_MORE,
  SIGN_UP,
  STORE_LINK,
  SURVEY,
  type Wording,
} from '../../utils/promo/wording';

const ASKS: [string, Wording, string[]][] = [
  [
    'NEWSLETTER',
    NEWSLETTER,
    [
      'Sign up for our newsletter',
      'Get the best of the week straight to your inbox',
      'The stories that matter, every morning, in your inbox',
      'What happened in town, every Friday evening in your inbox',
      'New HBR newsletter: the harbour',
      'Subscribe to our daily email',
      'Newsletter jetzt abonnieren',
      'Inscrivez-vous à notre newsletter',
      'Suscríbete a nuestro boletín',
      'Iscriviti alla newsletter',
      'Assine nossa newsletter',
    ],
  ],
  [
    'APP_DOWNLOAD',
    APP_DOWNLOAD,
    [
      'Download the app',
      'Open in app',
      'Read this story in our app',
      'Jetzt die App herunterladen',
      'In der App lesen',
      'Téléchargez notre appli',
      'Descarga nuestra aplicación',
      'Scarica l’app',
      'Baixe o app',
    ],
  ],
  [
    'AI_PROMO',
    AI_PROMO,
    [
      'Try our AI features',
      'Ask our AI',
      'Testen Sie unsere KI-Funktionen',
      'Découvrez notre IA',
      'Prueba la IA',
      'Prova la nostra IA',
    ],
  ],
  [
    'SIGN_UP',
    SIGN_UP,
    [
      'Create a free account',
      'Jetzt kostenlos registrieren',
      'Créez un compte',
      'Crea una cuenta',
      'Crie sua conta',
    ],
  ],
  [
    'SURVEY',
    SURVEY,
    [
      'Take our survey',
      'Was this article helpful?',
      'Nehmen Sie an unserer Umfrage teil',
      'Répondez à notre enquête',
      'Responde a la encuesta',
    ],
  ],
];

describe('findAsk', () => {
  for (const [name, wording, texts] of ASKS) {
    it.each(texts)(`${name}: %s`, (text) => {
      expect(findAsk(wording, text)).toBeDefined();
      expect(PROMO_NOUN.test(text)).toBe(true);
      expect(asks(text)).toBe(true);
    });
  }

  it.each([
    'Die Lage am Morgen, jeden Tag in Ihrem Postfach',
    'L’essentiel, chaque matin dans votre boîte mail',
    'Lo mejor, cada mañana en tu correo',
    'Le notizie, ogni mattina nella tua casella',
    'Het nieuws, elke ochtend in je inbox',
  ])('in the box of a form: %s', (text) => {
    expect(findAsk(NEWSLETTER, text)).toBeDefined();
  });

  it.each<[string, Wording, string]>([
    ['a letter that came', NEWSLETTER, 'The message in your inbox may be a fraud.'],
    ['letters every day', NEWSLETTER, 'Jeden Tag kamen Briefe ins Rathaus.'],
    ['the bare subject', NEWSLETTER, 'The newsletter of the bank had nothing about it.'],
    ['a verb in another sentence', APP_DOWNLOAD, 'Get well soon. The app is broken.'],
    ['nouns made of verbs', APP_DOWNLOAD, 'Most users of such apps are young.'],
    ['a word that only begins like it', APP_DOWNLOAD, 'They try to appeal.'],
    ['free without registering', SIGN_UP, 'View the list, it is free'],
  ])('not %s', (_, wording, text) => {
    expect(findAsk(wording, text)).toBeUndefined();
  });

  it('says which words ask, and where', () => {
    expect(findAsk(NEWSLETTER, 'Hello! Sign up for our newsletter today')).toEqual({
      words: 'Sign up for our newsletter',
      at: 7,
    });
    expect(findAsk(APP_DOWNLOAD, 'Unsere App: jetzt laden')).toEqual({ words: 'App: jetzt lad', at: 7 });
  });

  it('tries every mention', () => {
    expect(findAsk(APP_DOWNLOAD, 'The app is here. Our app is new. Download the app')?.words).toBe(
      'Download the app',
    );
  });

  it('answers the same each time', () => {
    const texts = ['Download the app', 'Download the app'];
    expect(texts.map((text) => findAsk(APP_DOWNLOAD, text)?.at)).toEqual([0, 0]);
  });
});

describe('the other expressions', () => {
  const cases: [string, RegExp, string[], string[]][] = [
    [
      'EMPTY_COMMENTS',
      EMPTY_COMMENTS,
      [
        'No comments yet...',
        'Be the first to comment',
        '0 comments',
        'Noch keine Kommentare',
        'Aucun commentaire',
        'Aún no hay comentarios',
        'Nessun commento',
        'Nenhum comentário',
      ],
      ['12 comments', 'The mayor made no comments on Tuesday'],
    ],
    [
      'COMMENTS_HEADING',
      COMMENTS_HEADING,
      ['Comments', 'Comments (0)', '0 Kommentare', 'Comentários'],
      ['Comments (12)', 'Comments of the mayor'],
    ],
    [
      'READ_MORE',
      READ_MORE,
      ['Read more: the pier', 'Lesen Sie auch', 'À lire aussi', 'Te puede interesar', 'Leggi anche'],
      ['He could read more than most'],
    ],
    [
      'AI_ACTION',
      AI_ACTION,
      ['Summarise', 'Summarize this', 'Übersetzen', 'Preguntar', 'Résumer'],
      ['Share', 'Listen'],
    ],
    [
      'PAYWALL',
      PAYWALL,
      [
        'Register to continue reading',
        'For subscribers only',
        'Jetzt weiterlesen',
        'Réservé aux abonnés',
        'Para seguir leyendo',
      ],
      ['Sign up for our newsletter'],
    ],
    [
      'CORRECTION',
      CORRECTION,
      ['Correction: it was Monday', 'Editor’s note: this story', 'Korrektur: Montag', 'Fe de errores'],
      ['Politically correct'],
    ],
    [
      'ADDRESS',
      ADDRESS,
      ['for you', 'Ihre Zeitung', 'votre ville', 'tu ciudad', 'nuestra app'],
      ['the bus', 'youth', 'Rufus'],
    ],
    [
      'STORE_LINK',
      STORE_LINK,
      [
        'https://apps.apple.com/us/app/x/id1',
        'https://itunes.apple.com/us/app/x/id1',
        '//play.google.com/store/apps/details?id=x',
        'https://news.onelink.me/a',
        'https://news.app.link',
        'market://details?id=x',
      ],
      [
        'https://podcasts.apple.com/us/podcast/x',
        'https://itunes.apple.com/us/podcast/x',
        'https://play.google.com/store/books/x',
        'https://news.example/?to=apps.apple.com',
      ],
    ],
  ];
  for (const [name, expression, yes, no] of cases) {
    it(name, () => {
      expect(yes.filter((text) => !expression.test(text))).toEqual([]);
      expect(no.filter((text) => expression.test(text))).toEqual([]);
    });
  }
});
