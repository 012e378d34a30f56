import { expect, test } from 'vitest';
import { type Donor, halfOf, planTransplants, siteOfAddress } from './plan-transplants';

const donor = (site: string, text: string, kind = 'newsletter'): Donor => ({
  id: `${site}/page`,
  site,
  kind,
  text,
  html: `<div>${text}</div>`,
});
const hosts = Array.from({ length: 9 }, (_, at) => ({ id: `host-${at}`, site: `host-${at}.example` }));
const donors = Array.from({ length: 6 }, (_, at) => donor(`donor-${at}.example`, 'Sign up'));

test('puts each block once at each place, in pages of other sites', () => {
  const plan = planTransplants([...donors, donor('host-3.example', 'Sign up')], hosts);
  expect(plan.length).toBe(7);
  for (const place of [0.25, 0.5, 0.75]) {
    const sites = plan.map(({ grafts }) => grafts.find(({ at }) => at === place)?.donor.site);
    expect(new Set(sites).size).toBe(7);
  }
  for (const { host, grafts } of plan) expect(grafts.map(({ donor }) => donor.site)).not.toContain(host.site);
});

test('plans the same each time', () => {
  expect(planTransplants(donors.toReversed(), hosts.toReversed())).toEqual(planTransplants(donors, hosts));
});

test('takes two blocks of a site and kind, each wording once', () => {
  const many = ['a', 'a', 'b', 'c'].map((text) => donor('one.example', text));
  const plan = planTransplants([...many, donor('one.example', 'a', 'survey')], hosts);
  const used = new Set(
    plan.flatMap(({ grafts }) => grafts.map(({ donor }) => `${donor.kind} ${donor.text}`)),
  );
  expect([...used].filter((name) => name.startsWith('newsletter')).length).toBe(2);
  expect(used).toContain('survey a');
});

test('plans nothing without blocks or without pages', () => {
  expect(planTransplants([], hosts)).toEqual([]);
  expect(planTransplants(donors, [])).toEqual([]);
});

test('parts sites in two halves', () => {
  expect(siteOfAddress('https://news.bbc.co.uk/1')).toBe('bbc.co.uk');
  const halves = hosts.map(({ site }) => halfOf(site));
  expect(new Set(halves)).toEqual(new Set(['tune', 'held']));
});
