import { expect, test } from 'vitest';
import { agencyCredit } from '../../utils/article/agencies';

test.each([
  ['Agencies', 'Agencies'],
  ['(Reuters)', 'Reuters'],
  ['dpa/AFP', 'dpa/AFP'],
  ['With inputs from agencies', 'agencies'],
  ['— Agence France-Presse', 'Agence France-Presse'],
  ['Agenturen', 'Agenturen'],
  ['Con información de EFE', 'EFE'],
  ['وكالات', 'وكالات'],
  ['Reuters and AFP', 'Reuters and AFP'],
])('%s credits %s', (line, credit) => {
  expect(agencyCredit(line)).toBe(credit);
});

test.each([
  'The agencies met.',
  'Reuters reported on Monday',
  'Maps',
  'Associated Press photographers and their friends met in the old hall',
])('%s credits nobody', (line) => {
  expect(agencyCredit(line)).toBeUndefined();
});
