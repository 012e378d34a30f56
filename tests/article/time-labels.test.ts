import { expect, test } from 'vitest';
import { cutAtTimeLabels, saysChange, withoutTimeLabel } from '../../utils/article/time-labels';

test.each([
  [
    'Publié le 19 novembre 2026 à 06h00, modifié le 20 novembre 2026 à 11h42',
    ['Publié le 19 novembre 2026 à 06h00', 'modifié le 20 novembre 2026 à 11h42'],
  ],
  ['18/11/2026 07:45 h. Actualizado 19/11/2026', ['18/11/2026 07:45 h.', 'Actualizado 19/11/2026']],
  ['18.11.2026 (zuletzt aktualisiert: 19.11.2026)', ['18.11.2026', 'zuletzt aktualisiert: 19.11.2026']],
  ['2026年11月18日 公開 2026年11月19日 更新', ['2026年11月18日 公開', '2026年11月19日 更新']],
  ['18 November 2026, updated', ['18 November 2026, updated']],
  ['Updated 19 November 2026', ['Updated 19 November 2026']],
])('parts %s', (line, parts) => {
  expect(cutAtTimeLabels(line)).toEqual(parts);
});

test.each([
  ['Publié le 19 novembre', '19 novembre'],
  ['Zuletzt aktualisiert: 19.11.2026', '19.11.2026'],
  ['Actualizado a las 09:10', '09:10'],
  ['更新：2026年11月19日', '2026年11月19日'],
  ['2026年11月19日 更新', '2026年11月19日'],
  ['פורסם ב-18.11.2026', '18.11.2026'],
  ['Postedby 3 March', 'Postedby 3 March'],
])('takes the label off %s', (text, rest) => {
  expect(withoutTimeLabel(text)).toBe(rest);
});

test('tells the label of a change from that of a publication and from longer words', () => {
  expect(['Bijgewerkt op', 'Güncellenme tarihi', 'Обновлено', '최종수정'].every(saysChange)).toBe(true);
  expect(['Gepubliceerd op', 'Yayınlanma tarihi', 'Standing ovation', 'Standort'].some(saysChange)).toBe(
    false,
  );
});
