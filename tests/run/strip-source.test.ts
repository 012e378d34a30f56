import { describe, expect, it } from 'vitest';
import { addressOf, stripSource } from './strip-source.ts';

describe('stripSource', () => {
  it('takes out what runs and what only decorates', () => {
    const source = stripSource(
      `<!doctype html><html><head><style>p{}</style><link rel="stylesheet" href="a.css"><script>run()</script>
       <script type="application/ld+json">{"a":1}</script></head>
       <body onload="run()"><p style="color:red; display: none">a<script type="math/tex">x</script></p>
       <div style="background-image:url('data:image/png;base64,AA'); top:0"></div><i style="top:0">b</i></body></html>`,
    );
    expect(source).toContain('<script type="application/ld+json">{"a":1}</script>');
    expect(source).toContain('<p style="display: none">a<script type="math/tex">x</script></p>');
    expect(source).toContain(`<div style="background-image:url('data:image/png;base64,AA')"></div><i>b</i>`);
    expect(source).not.toMatch(/run\(\)|<style>|stylesheet/);
  });

  it('changes nothing the second time', () => {
    const once = stripSource('<p>a</p>\n\n\n\n<p style="top:0">b</p>');
    expect(stripSource(once)).toBe(once);
  });
});

it('finds where a page says it lives', () => {
  expect(addressOf('<link rel="canonical" href="https://a.example/1">')).toBe('https://a.example/1');
  expect(
    addressOf('<link rel="canonical" href="/1"><meta property="og:url" content="https://a.example/2">'),
  ).toBe('https://a.example/2');
  expect(addressOf('<p>a</p>')).toBeUndefined();
});
