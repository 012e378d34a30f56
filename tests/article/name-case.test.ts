import { expect, test } from 'vitest';
import { nameCase } from '../../utils/article/name-case';

test.each([
  ['ANN LEE', 'Ann Lee'],
  ['ANN LEE AND BO RAY', 'Ann Lee and Bo Ray'],
  ['ANN LEE, BO RAY & CY FOX', 'Ann Lee, Bo Ray & Cy Fox'],
  ['ANNE-LISE O’NEIL', 'Anne-Lise O’Neil'],
  ['J.K. LEE', 'J.K. Lee'],
  ['JOSÉ DE LA CRUZ', 'José de la Cruz'],
])('%s is %s', (shouted, name) => {
  expect(nameCase(shouted)).toBe(name);
});

test.each([
  'Ann Lee',
  'ANN LEE and Harbour Desk',
  'BBC',
  'AFP',
  'BBC VERIFY',
  'AFP AND REUTERS',
  'HARBOUR NEWS',
  'АННА ЛИ',
  'mdelatorre',
])('%s stays', (name) => {
  expect(nameCase(name)).toBe(name);
});
