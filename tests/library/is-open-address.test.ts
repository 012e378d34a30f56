import { describe, expect, it } from 'vitest';
import { isOpenAddress } from '../../utils/library/is-open-address';

const page = 'https://www.harbour.example/story';

describe('an address that a page on the web names', () => {
  it.each([
    'https://cdn.example/a.png',
    'http://cdn.example:8080/a.png',
    'https://localhost.example/a.png',
    'https://www.harbour.example/a.png',
  ])('%s is open', (address) => {
    expect(isOpenAddress(address, page)).toBe(true);
  });

  it.each([
    'http://127.0.0.1/a.png',
    'http://127.1/a.png',
    'http://2130706433/a.png',
    'http://0x7f.0.0.1/a.png',
    'http://0177.0.0.1/a.png',
    'http://0.0.0.0/a.png',
    'http://10.0.0.1/a.png',
    'http://172.16.0.1/a.png',
    'http://192.168.1.1/a.png',
    'http://169.254.169.254/latest/meta-data',
    'http://8.8.8.8/a.png',
    'http://[::1]/a.png',
    'http://[::ffff:127.0.0.1]/a.png',
    'http://[fe80::1]/a.png',
    'http://[fd00::1]/a.png',
    'http://localhost/a.png',
    'http://LOCALHOST:9200/a.png',
    'http://localhost./a.png',
    'http://sub.localhost/a.png',
    'http://router/a.png',
    'http://printer.local/a.png',
    'http://printer.local./a.png',
    'http://nas.lan/a.png',
    'http://metadata.google.internal/a.png',
    'http://host.home.arpa/a.png',
    'https://user:secret@cdn.example/a.png',
    'ftp://cdn.example/a.png',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'blob:https://cdn.example/1',
    'javascript:alert(1)',
    '/a.png',
    '',
  ])('%s is not', (address) => {
    expect(isOpenAddress(address, page)).toBe(false);
  });
});

it('lets a page of a private host load from that very host, and from no other private one', () => {
  const intranet = 'http://192.168.1.5:8080/story';
  expect(isOpenAddress('http://192.168.1.5/a.png', intranet)).toBe(true);
  expect(isOpenAddress('http://192.168.1.6/a.png', intranet)).toBe(false);
  expect(isOpenAddress('http://localhost/a.png', intranet)).toBe(false);
  expect(isOpenAddress('http://localhost:9/a.png', 'http://localhost./story')).toBe(true);
});
