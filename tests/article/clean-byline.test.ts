import { describe, expect, test } from 'vitest';
import { cleanByline, isNewsroomRole, isRole, PERSON } from '../../utils/article/clean-byline';

describe('cleans', () => {
  test.each([
    ['By Ann Lee', 'Ann Lee'],
    ['By Ann Lee and Bo Ray', 'Ann Lee and Bo Ray'],
    ['Ann Lee, Staff Writer', 'Ann Lee'],
    ['Von Jana Groß', 'Jana Groß'],
    ['Por Inés Robledo', 'Inés Robledo'],
    ['بقلم ليلى حداد', 'ليلى حداد'],
    ['Ann Lee | Health correspondent', 'Ann Lee'],
    ['Ann Lee, Bo Ray', 'Ann Lee, Bo Ray'],
    ['Ann LeeMarch 3, 2026', 'Ann Lee'],
    ['Ann Lee 4 August 2010', 'Ann Lee'],
    ['Ann Lee on Tuesday, August 29, 2023', 'Ann Lee'],
    ['Ann Lee ● March 3, 2026 ● 6 min read', 'Ann Lee'],
    ['Ann Lee Senior Autos Reporter', 'Ann Lee'],
    ['Harbour Contributor', 'Harbour Contributor'],
    ['Centre for Harbour Research', 'Centre for Harbour Research'],
    ['Ann Lee, MD', 'Ann Lee, MD'],
    ['"Ann Lee"', 'Ann Lee'],
    ['Ann Lee @annlee', 'Ann Lee'],
    ['Written by Ann Lee · Updated 3 March', 'Ann Lee'],
    ['By Ann Lee, Bo Ray, and Cy Fox', 'Ann Lee, Bo Ray, and Cy Fox'],
    ['By Ann Lee, Senior Reporter, and Bo Ray, Editor', 'Ann Lee, Bo Ray'],
    ['By Ann Lee, Harbour Correspondent', 'Ann Lee'],
    ['By Ann Lee, Head of Ferries and Harbour Life', 'Ann Lee'],
    ['By Ann Lee in Paris', 'Ann Lee'],
    ['Reporting by Ann Lee; Editing by Bo Ray', 'Ann Lee'],
    ['Par Hélène Dupont (avec AFP)', 'Hélène Dupont'],
    ['By Ann Lee 2 hours ago', 'Ann Lee'],
    ['By Md Aminul Islam', 'Md Aminul Islam'],
    ['Ann Lee and Bo Ray, The Harbour Herald', 'Ann Lee and Bo Ray'],
    ['Ann Lee on behalf of the harbour board', 'Ann Lee'],
    ['Posted on March 3, 2026 by Ann Lee', 'Ann Lee'],
    ['BY ANN LEE | STAFF WRITER', 'Ann Lee'],
    ['Jana Groß, Wissenschaftsredakteurin', 'Jana Groß'],
    ['By Ann Lee at Port Orle', 'Ann Lee'],
    ['By Ann Lee from the Harbour', 'Ann Lee'],
    ['Words: Ann Lee. Photographs: Bo Ray', 'Ann Lee'],
    ['Text: Jana Groß / Fotos: Bo Ray', 'Jana Groß'],
    ['Par Hélène Dupont (historienne)', 'Hélène Dupont'],
    ['By Ann Lee (Reuters)', 'Ann Lee (Reuters)'],
  ])('%s to %s', (text, expected) => {
    expect(cleanByline(text)).toBe(expected);
  });

  test.each([
    'admin',
    'https://paper.example/author/ann',
    '',
    '12 March 2026',
    'Staff',
    'Reviewed by Ann Lee',
    'Read more',
    'Senior Writer',
    'Posted by',
    'نُشر في',
    'Published on',
    'MD',
    'Websites by',
    '{{ author }}',
    'page.head.story.author',
    'content: The Paper',
  ])('%j to nothing', (text) => {
    expect(cleanByline(text)).toBeUndefined();
  });
});

test.each([
  'Marketing Director',
  'Former Harbour Consultant',
  'Editor at Large',
  'RN, BSN',
  'Harbour Educators',
])('%s is a role', (text) => {
  expect(isRole(text)).toBe(true);
});

test.each(['Ann Lee', 'Bo Ray, MD', 'Md Islam'])('%s is none', (text) => {
  expect(isRole(text)).toBe(false);
});

test.each([
  ['Chief football writer', true],
  ['Gerichtsreporterin', true],
  ['Correspondante à Lille', false],
  ['Harbour Director', false],
  ['Told the story to a reporter, who wrote it down and passed it to an editor', false],
])('%s is a role of a newsroom: %s', (text, is) => {
  expect(isNewsroomRole(text)).toBe(is);
});

test.each(['Ann Lee', 'Ann van der Lee', 'Ann de la Cruz', 'Ann von Lee'])('%s is a person', (text) => {
  expect(PERSON.test(text)).toBe(true);
});

test.each(['Ann', 'The Paper', 'Special to the Harbour Herald', 'ann lee'])('%s need be none', (text) => {
  expect(PERSON.test(text)).toBe(false);
});
