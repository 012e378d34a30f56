import { describe, expect, it } from 'vitest';
import { paragraphsOf, withoutPromoSentences } from '../../utils/article/run-on';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

const STORY =
  'The harbour board closed the north pier on Monday after divers found cracks in three of its pillars. ' +
  'Mr. Adeyemi, who leads the board, said the U.S. Army engineers would return in a week. ' +
  '"We had warned of this. Nobody listened. The money went elsewhere," he said. ' +
  'Gen. Ruth Okafor of the coast guard called the decision late but right. ' +
  'Ferries now leave from the south quay, where queues reached the market by noon. ' +
  'Shopkeepers handed out water. The first boat left 40 minutes behind time. ' +
  'A report from 2019 had put the cost of repair at $4.5m, or about 3 percent of the yearly budget. ' +
  'The council will vote on Thursday.';

describe('paragraphsOf', () => {
  const paragraphs = paragraphsOf(STORY, 'en');

  it('makes several paragraphs of one block, of a readable length', () => {
    expect(paragraphs.length).toBeGreaterThanOrEqual(2);
    for (const paragraph of paragraphs) expect(paragraph.split(' ').length).toBeLessThanOrEqual(100);
  });

  it('keeps every word in its order', () => {
    expect(paragraphs.join(' ')).toBe(STORY);
  });

  it('begins no paragraph after an abbreviation or inside a quotation', () => {
    const many = Array.from({ length: 6 }, (_, i) => STORY.replaceAll('Monday', `day ${'x'.repeat(i)}`)).join(
      ' ',
    );
    for (const paragraph of paragraphsOf(many, 'en')) {
      expect(paragraph).not.toMatch(/(?:Mr|Gen|U\.S)\.$/);
      expect(paragraph).not.toMatch(/^(?:Nobody listened|The money went)/);
    }
  });

  it('breaks even a quotation that is never closed', () => {
    const endless = `"${'The water rose by a hand each hour and took the lower road with it. '.repeat(30)}`;
    const broken = paragraphsOf(endless, 'en');
    expect(broken.length).toBeGreaterThan(3);
    expect(broken.join(' ')).toBe(endless.trim());
  });

  it('keeps a line break as a border', () => {
    expect(paragraphsOf('One line.\nAnother line.', 'en')).toEqual(['One line.', 'Another line.']);
  });

  it('keeps a short text whole, and gives nothing for nothing', () => {
    expect(paragraphsOf('It rained.', 'en')).toEqual(['It rained.']);
    expect(paragraphsOf(' \n ', 'en')).toEqual([]);
  });

  it.each([
    [
      'de',
      'Am 12. März schloss der Rat die Brücke. Dr. Weber nannte das z. B. „überfällig“. Der Bus hält nun am Markt. ',
    ],
    ['ja', '港は月曜日に閉鎖された。潜水士が柱にひびを見つけたためだ。船は南の岸壁から出る。'],
    ['ar', 'أغلق الميناء رصيفه الشمالي يوم الاثنين. وجد الغواصون شقوقا في ثلاثة أعمدة؟ نعم. '],
    ['not a language', 'The pier is shut. The boats leave from the south. '],
  ])('loses nothing in %s', (lang, sentence) => {
    const text = sentence.repeat(20);
    const broken = paragraphsOf(text, lang);
    expect(broken.length).toBeGreaterThan(2);
    expect(broken.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    for (const paragraph of broken) expect(paragraph).not.toMatch(/(?:Dr|z\. B|12)\.$/);
  });
});

describe('withoutPromoSentences', () => {
  const BEFORE = 'The board closed the north pier on Monday.';
  const AFTER =
    'Two days after the closure, the ferry company reported long queues. The council will vote on two plans.';

  it.each([
    'New HP newsletter: Morning Tide Sign up to get the latest stories and maps from Port Ellery, alongside Deep Water and other HP newsletters',
    'Subscribe to the Harbour Post newsletter: Morning Tide Sign up to receive our best reporting every day',
    'Sign up to receive our best reporting every day.',
    'Sign Up For Our Free Newsletter',
    'Get the day’s five best stories in your inbox every morning.',
    'Click here to join our channel and never miss a story.',
    'Download our app from your favourite store',
    'Follow us on Instagram and Telegram',
    'Join us on WhatsApp',
    'Sign up for our newsletter. Follow us on Instagram.',
    'Subscribe now for full access to the Harbour Post for just £1 a week.',
    'Subscribe now to get unlimited access from just 1 a week.',
    'Support independent journalism by making a donation today.',
    'Please consider supporting our newsroom.',
    'Listen to our podcast on the tides.',
    'READ MORE: Ferry to run all winter.',
    'Read more: Ferry to run all winter',
    'ALSO READ: Why the old pier sank',
    'Watch: The crane turns.',
    'Story continues below advertisement.',
    'Advertisement',
  ])('takes out: %s', (promo) => {
    expect(squeeze(withoutPromoSentences(`${BEFORE} ${promo} ${AFTER}`, 'en'))).toBe(`${BEFORE} ${AFTER}`);
    expect(squeeze(withoutPromoSentences(`${BEFORE} ${AFTER} ${promo}`, 'en'))).toBe(`${BEFORE} ${AFTER}`);
    expect(squeeze(withoutPromoSentences(`${promo} ${AFTER}`, 'en'))).toBe(AFTER);
  });

  it.each([
    ['de', 'Der Pier ist zu.', 'Melden Sie sich jetzt für unseren Newsletter an.', 'Der Rat tagt am Montag.'],
    [
      'fr',
      'La jetée est fermée.',
      'Inscrivez-vous à notre newsletter pour ne rien manquer.',
      'Le conseil vote lundi.',
    ],
    [
      'es',
      'El muelle está cerrado.',
      'Suscríbete a nuestro boletín y recibe lo mejor cada día.',
      'El consejo vota.',
    ],
    ['pt', 'O cais está fechado.', 'Inscreva-se em nossa newsletter.', 'O conselho vota na segunda.'],
    ['it', 'Il molo è chiuso.', 'Iscriviti alla nostra newsletter.', 'Il consiglio vota lunedì.'],
    ['de', 'Der Pier ist zu.', 'Lesen Sie auch: Fähren fahren im Winter.', 'Der Rat tagt am Montag.'],
    ['fr', 'La jetée est fermée.', 'À lire aussi : Le phare rouvre.', 'Le conseil vote lundi.'],
    ['fr', 'La jetée est fermée.', 'Soutenez notre journalisme.', 'Le conseil vote lundi.'],
    ['es', 'El muelle está cerrado.', 'Lea también: El faro vuelve a abrir.', 'El consejo vota.'],
    ['it', 'Il molo è chiuso.', 'Leggi anche: Il faro riapre.', 'Il consiglio vota lunedì.'],
    ['pt', 'O cais está fechado.', 'Leia também: O farol reabre.', 'O conselho vota na segunda.'],
    ['nl', 'De pier is dicht.', 'Lees ook: Veerboot vaart door.', 'De raad stemt maandag.'],
    ['nl', 'De pier is dicht.', 'Steun onze journalistiek met een gift.', 'De raad stemt maandag.'],
    ['zh', '码头已关闭。', '订阅我们的新闻通讯。', '议会周一投票。'],
    ['ru', 'Причал закрыт.', 'Подпишитесь на нашу рассылку.', 'Совет проголосует в понедельник.'],
  ])('takes out an appeal in %s', (lang, before, promo, after) => {
    expect(squeeze(withoutPromoSentences(`${before} ${promo} ${after}`, lang))).toBe(`${before} ${after}`);
  });

  it.each([
    'Old pier, new cracks: what the divers saw Read More »',
    '‘Hollow pillars’: the pier was never really safe Read More →',
  ])('takes out the headline of another story with its link: %s', (promo) => {
    expect(withoutPromoSentences(`${BEFORE} ${promo} ${AFTER}`, 'en').split('\n')).toEqual([BEFORE, AFTER]);
  });

  it.each([
    ['at the end, where the story may be cut off', 'The board will meet again Read More »', ''],
    ['without an arrow', 'The board will meet again Read More', AFTER],
    ['too long for a headline', `The board ${'and its many friends '.repeat(6)}met again Read More »`, AFTER],
    ['two sentences that come as one', 'It was built in the U.S. The board met again Read More »', AFTER],
  ])('keeps the words before "Read More": %s', (_, promo, after) => {
    const told = withoutPromoSentences(`${BEFORE} ${promo} ${after}`.trim(), 'en');
    expect(squeeze(told)).toBe(`${BEFORE} ${promo.replace(/ Read More.*/, '')} ${after}`.trim());
  });

  it.each(['Weiterlesen »', 'Lire la suite →', 'Leer más ›', 'Continue reading…', 'Читать далее »'])(
    'takes out %s',
    (label) => {
      expect(withoutPromoSentences(`${BEFORE} ${label}`)).toBe(BEFORE);
    },
  );

  it('leaves a border for paragraphs where an appeal stood', () => {
    const text = withoutPromoSentences(
      `${BEFORE} Sign up to receive our best reporting every day ${AFTER}`,
      'en',
    );
    expect(paragraphsOf(text, 'en')).toEqual([BEFORE, AFTER]);
  });

  it.each([
    'The newsletter of the central bank said prices would fall.',
    'Sign up numbers fell by a third after the latest scandal, the union found.',
    'Subscribe to our cause or leave, the general told his officers in an email.',
    '"Sign up to get the latest updates," the poster said.',
    'Residents were told to sign up to receive alerts by email.',
    'She will read more books than anyone in the class.',
    'Get out the vote was the order of the day in Port Ellery.',
    'Receive the guests, the host was told, and bring the newsletter.',
    'The app was downloaded by 3 million people. Download speeds fell everywhere.',
    'Follow us, shouted the guide, and the crowd did.',
    'Register offices across the north were shut. New rules for the party newsletter: no names and no photographs.',
    'He began a newsletter: it had 300 readers. Join the queue, say locals.',
    'In the club Read the novelist More is a hero.',
    'Subscribe now, the minister told reporters, or lose full access for good.',
    'Subscribers now have full access to the archive.',
    'Support independent journalism or lose it, the union urged ministers.',
    'Support for independent journalism is at an all-time low.',
    'Support our troops, the banner read.',
    'The crowd chanted: “We want more. Subscribe now for full access to the pier for just £1 a week. Sign up!”',
    'Advertisement revenue fell by a third.',
    'Advertisements for the ferry were taken down.',
    'Read more books, the librarian said: that was her whole advice.',
    'Read more: that was the advice of the librarians.',
    'Watch: The price of fish will rise, said the harbour master.',
    'Listen to our children, the parents said.',
    'Get the paint wrong and the best boat will sink.',
    'Story continues to fascinate the islanders.',
    'Related party rules were broken in the sale of the pier.',
    'Read more: The Old Pier And The Sea The divers found three more cracks below the water line on the east side of it.',
    'Anzeige erstattete der Hafenmeister noch am Montag.',
    'Werbung für den Pier gibt es kaum.',
    'Unterstützen Sie unsere Arbeit, sagte der Hafenmeister.',
    'Soutenez notre journalisme, a dit la ministre.',
    'Apoya el periodismo independiente una fundación de Suecia.',
    'Leggi anche severe non bastano, secondo il consiglio.',
    'Lees ook de kleine letters, zei de havenmeester.',
    'Leia também é um nome de mulher.',
    'Die Zeitung verschickt den Newsletter täglich. Abonnieren Sie ihn nicht, sagte der Minister.',
  ])('keeps a sentence of the story: %s', (sentence) => {
    expect(squeeze(withoutPromoSentences(`${BEFORE} ${sentence} ${AFTER}`, 'en'))).toBe(
      `${BEFORE} ${sentence} ${AFTER}`,
    );
  });

  it('keeps the story where the end of an appeal cannot be told', () => {
    const glued = `Sign up to get the latest ${'and more of the same and '.repeat(12)}so on.`;
    expect(withoutPromoSentences(`${BEFORE} ${glued}`, 'en')).toContain('so on.');
  });
});

describe('an appeal that ends in no full stop', () => {
  const BEFORE = 'The trial was not without trouble.';
  const AFTER = 'The company had meant to keep the old engine for the winter. It will go to a museum.';

  it.each([
    'New Estuary newsletter: Slack Water Sign up to get the latest stories from the coast every Friday, alongside our guide to the tides and other Estuary newsletters',
    'New MPT newsletter: Northern Dispatch Sign up to get the latest insights and analysis on the Baltic, alongside Sweden Unpacked and other MPT newsletters',
    'Subscribe to the Harbour Post newsletter: Morning Tide Sign up to receive our best reporting every day, in time for breakfast, with all our newsletters',
    'Sign up for our weekly briefing on Monday mornings and get the best of our reporters in your inbox',
  ])('goes whole, and the story stays whole: %s', (appeal) => {
    const left = withoutPromoSentences(`${BEFORE} ${appeal} ${AFTER}`, 'en');
    expect(left.replace(/\s+/g, ' ')).toBe(`${BEFORE} ${AFTER}`);
  });

  it('is left alone where a story speaks of newsletters', () => {
    const story = `${BEFORE} Subscribe to the newsletters, the mayor told them, and learn nothing. ${AFTER}`;
    expect(withoutPromoSentences(story, 'en')).toBe(story);
  });
});
