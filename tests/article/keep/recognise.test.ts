import { describe, expect, test } from 'vitest';
import { PLAYER_ORIGINS } from '../../../utils/article/keep/player-hosts';
import { recognise, siteBehind } from '../../../utils/article/keep/recognise';

const ADDRESSES: [address: string, provider: string, kind: string, page: string][] = [
  [
    'https://www.youtube.com/embed/aB3_dEf-9hI?start=42',
    'YouTube',
    'video',
    'https://www.youtube.com/watch?v=aB3_dEf-9hI&t=42s',
  ],
  [
    'https://youtu.be/aB3_dEf-9hI?t=1m30s',
    'YouTube',
    'video',
    'https://www.youtube.com/watch?v=aB3_dEf-9hI&t=90s',
  ],
  [
    'https://www.youtube-nocookie.com/embed/videoseries?list=PLabcdefghijklmnop',
    'YouTube',
    'video',
    'https://www.youtube.com/playlist?list=PLabcdefghijklmnop',
  ],
  [
    'https://m.youtube.com/shorts/aB3_dEf-9hI',
    'YouTube',
    'video',
    'https://www.youtube.com/watch?v=aB3_dEf-9hI',
  ],
  [
    'https://player.vimeo.com/video/76979871?h=8272103f6e',
    'Vimeo',
    'video',
    'https://vimeo.com/76979871/8272103f6e',
  ],
  [
    'https://geo.dailymotion.com/player/x1.html?video=x8kq2mn',
    'Dailymotion',
    'video',
    'https://www.dailymotion.com/video/x8kq2mn',
  ],
  [
    'https://embed.ted.com/talks/lang/de/a_talk_on_tides',
    'TED',
    'video',
    'https://www.ted.com/talks/a_talk_on_tides',
  ],
  [
    'https://archive.org/embed/ferry1931',
    'Internet Archive',
    'video',
    'https://archive.org/details/ferry1931',
  ],
  [
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fport%2Fvideos%2F12345%2F',
    'Facebook',
    'video',
    'https://www.facebook.com/port/videos/12345/',
  ],
  [
    'https://player.twitch.tv/?video=v123456789&parent=a.example',
    'Twitch',
    'video',
    'https://www.twitch.tv/videos/123456789',
  ],
  [
    'https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk?utm_source=x',
    'Spotify',
    'audio',
    'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b&color=red',
    'SoundCloud',
    'audio',
    'https://soundcloud.com/a/b',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/123',
    'SoundCloud',
    'audio',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F123',
  ],
  [
    'https://embed.podcasts.apple.com/se/podcast/islands/id123456789?i=1000123',
    'Apple Podcasts',
    'audio',
    'https://podcasts.apple.com/se/podcast/islands/id123456789?i=1000123',
  ],
  ['https://embed.acast.com/a/b', 'Acast', 'audio', 'https://embed.acast.com/a/b'],
  [
    'https://www.openstreetmap.org/export/embed.html?bbox=32.5%2C38.5%2C33.5%2C39.0&marker=38.75%2C33.0',
    'OpenStreetMap',
    'map',
    'https://www.openstreetmap.org/?mlat=38.75&mlon=33#map=9/38.75/33',
  ],
  [
    'https://www.google.com/maps/embed?pb=!1m18',
    'Google Maps',
    'map',
    'https://www.google.com/maps/embed?pb=!1m18',
  ],
  [
    'https://maps.google.co.uk/maps?q=Skerry%20light&output=embed',
    'Google Maps',
    'map',
    'https://www.google.com/maps/search/?api=1&query=Skerry%20light',
  ],
  [
    'https://player-widget.mixcloud.com/widget/iframe/?hide_cover=1&feed=%2Fskerry%2Ftides%2F',
    'Mixcloud',
    'audio',
    'https://www.mixcloud.com/skerry/tides/',
  ],
  [
    'https://www.mixcloud.com/widget/iframe/?feed=https%3A%2F%2Fwww.mixcloud.com%2Fskerry%2Ftides%2F',
    'Mixcloud',
    'audio',
    'https://www.mixcloud.com/skerry/tides/',
  ],
  ['https://www.mixcloud.com/skerry/tides/', 'Mixcloud', 'audio', 'https://www.mixcloud.com/skerry/tides/'],
  [
    'https://datawrapper.dwcdn.net/Xy12z/3/',
    'Datawrapper',
    'chart',
    'https://datawrapper.dwcdn.net/Xy12z/3/',
  ],
  [
    'https://flo.uri.sh/visualisation/7654321/embed?auto=1',
    'Flourish',
    'chart',
    'https://public.flourish.studio/visualisation/7654321/',
  ],
  [
    'https://e.infogram.com/3f2b1c0d-aaaa?src=embed',
    'Infogram',
    'chart',
    'https://infogram.com/3f2b1c0d-aaaa',
  ],
  [
    'https://twitter.com/port/status/1890123456789012345?ref_src=x',
    'X',
    'post',
    'https://x.com/port/status/1890123456789012345',
  ],
  [
    'https://platform.twitter.com/embed/Tweet.html?id=1890123456789012345',
    'X',
    'post',
    'https://x.com/i/status/1890123456789012345',
  ],
  [
    'https://www.instagram.com/reel/Cx1yZ_abcDE/embed/captioned/',
    'Instagram',
    'post',
    'https://www.instagram.com/reel/Cx1yZ_abcDE/',
  ],
  [
    'https://www.tiktok.com/embed/v2/7123456789012345678',
    'TikTok',
    'post',
    'https://www.tiktok.com/@/video/7123456789012345678',
  ],
  [
    'https://embed.bsky.app/embed/did:plc:abcdef/app.bsky.feed.post/3lkq2abcxyz2k',
    'Bluesky',
    'post',
    'https://bsky.app/profile/did:plc:abcdef/post/3lkq2abcxyz2k',
  ],
  [
    'https://www.reddit.com/r/ferries/comments/1abcde/a_title/?ref=share',
    'Reddit',
    'post',
    'https://www.reddit.com/r/ferries/comments/1abcde/a_title',
  ],
  [
    'https://www.linkedin.com/embed/feed/update/urn:li:share:7012345',
    'LinkedIn',
    'post',
    'https://www.linkedin.com/feed/update/urn:li:share:7012345',
  ],
  [
    'https://mastodon.example/@stairs/109876543210987654/embed',
    'Mastodon',
    'post',
    'https://mastodon.example/@stairs/109876543210987654',
  ],
];

describe('recognise', () => {
  test.each(ADDRESSES)('%s is of %s: %s', (address, provider, kind, page) => {
    expect(recognise(address)).toMatchObject({ provider, kind, address: page });
  });

  test.each(ADDRESSES)('knows the page behind %s as well, with the same player', (address, ...[, , page]) => {
    expect(recognise(page)).toEqual({ ...recognise(address), address: page });
  });

  test.each([
    'https://www.youtube.com.evil.example/embed/aB3_dEf-9hI',
    'https://evil.example/?https://www.youtube.com/embed/aB3_dEf-9hI',
    'https://www.youtube.com@evil.example/embed/aB3_dEf-9hI',
    'https://www.youtube.com/embed/"><script>1',
    'https://www.youtube.com/embed/../../redirect?q=https://evil.example',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fevil.example%2Fvideos%2F1',
    'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fport',
    'https://w.soundcloud.com/player/?url=https%3A//evil.example/a/b',
    'https://www.mixcloud.com/widget/iframe/?feed=https%3A%2F%2Fevil.example%2Fa%2Fb',
    'javascript:alert(1)//www.youtube.com/embed/aB3_dEf-9hI',
    'data:text/html,x',
    'https://x.com/port',
    'no address',
  ])('knows nothing of %s', (address) => {
    expect(recognise(address)).toBeUndefined();
  });

  test('plays on the listed origins only, whatever the address says', () => {
    const players = ADDRESSES.flatMap(([address]) => recognise(address)?.player?.address ?? []);
    expect(new Set(players.map((player) => new URL(player).origin))).toEqual(new Set(PLAYER_ORIGINS));
  });

  test('plays a map from what it shows, and not from anything else', () => {
    const view = '!1m18!1m12!1m3!1d2429.9!2d13.4!3d52.5!2sSoap%20Street';
    const map = `https://www.google.com/maps/embed?pb=${view}`;
    expect(recognise(`${map}&evil=1`)).toMatchObject({
      address: map,
      player: { address: map, shape: 'tall' },
    });
    expect(recognise(recognise(map)?.address ?? '')?.player?.address).toBe(map);
    expect(recognise('https://www.google.com/maps/embed?pb="><script>')?.player).toBeUndefined();
  });

  test('takes nothing from an address but its parts', () => {
    const { player } =
      recognise('https://www.youtube.com/watch?v=aB3_dEf-9hI&origin=https://evil.example&x="onload=1') ?? {};
    expect(player?.address).toBe('https://www.youtube-nocookie.com/embed/aB3_dEf-9hI?autoplay=1&rel=0');
  });
});

test('an unknown site goes by its host', () => {
  expect(siteBehind('https://www.shores.example/map')).toBe('shores.example');
});
