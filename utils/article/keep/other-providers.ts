import type { EmbedKind } from './embed-kinds';
import type { PlayerShape, Provider, Recognised } from './provider';
import { partsOf } from './video-providers';

/** What a map shows, as Google writes it: "!1m18!1m12!2d13.4!3d52.5!2sSoap Street". */
const VIEW = /^!1m\d+[^<>"]{0,2000}$/;

type Reading = Omit<Recognised, 'kind' | 'provider'> | undefined;

/** Sites of sound, maps, charts and documents. */
export const OTHER_PROVIDERS: readonly Provider[] = [
  {
    name: 'Spotify',
    kind: 'audio',
    host: /^open\.spotify\.com$/,
    read(url) {
      const [, type, id] =
        /\/(track|album|artist|playlist|episode|show)\/([a-zA-Z\d]{16,24})/.exec(url.pathname) ?? [];
      if (!id) return undefined;
      return framed(
        `https://open.spotify.com/${type}/${id}`,
        `https://open.spotify.com/embed/${type}/${id}`,
        'bar',
      );
    },
  },
  {
    name: 'SoundCloud',
    kind: 'audio',
    host: /^(w\.)?soundcloud\.com$/,
    read(url) {
      const isPlayer = url.pathname.startsWith('/player');
      const named = isPlayer ? (url.searchParams.get('url') ?? '') : url.href;
      if (!URL.canParse(named)) return undefined;
      const sound = new URL(named);
      if (!/^(api\.|www\.)?soundcloud\.com$/.test(sound.hostname) || partsOf(sound).length < 2)
        return undefined;
      const track = `https://${sound.hostname}${sound.pathname}`;
      const player = `https://w.soundcloud.com/player/?url=${encodeURIComponent(track)}&auto_play=true`;
      // What a player names may be a number of its interface, which is no page to look at.
      return framed(
        sound.hostname.startsWith('api.') ? player.replace('&auto_play=true', '') : track,
        player,
        'bar',
      );
    },
  },
  {
    name: 'Apple Podcasts',
    kind: 'audio',
    host: /^(embed\.)?podcasts\.apple\.com$/,
    read(url) {
      const [, path] = /^(\/[a-z]{2}\/podcast\/[^/?#]{1,200}\/id\d{5,12})$/.exec(url.pathname) ?? [];
      if (!path) return undefined;
      const episode = /^\d{5,15}$/.exec(url.searchParams.get('i') ?? '')?.[0];
      const rest = `${path}${episode ? `?i=${episode}` : ''}`;
      return framed(`https://podcasts.apple.com${rest}`, `https://embed.podcasts.apple.com${rest}`, 'bar');
    },
  },
  plain('Acast', 'audio', /^(embed|embeds|shows)\.acast\.com$/),
  plain('Megaphone', 'audio', /^(playlist|player)\.megaphone\.fm$/, /^\//),
  plain('Simplecast', 'audio', /^(player|embed)\.simplecast\.com$/),
  plain('Buzzsprout', 'audio', /^buzzsprout\.com$/),
  plain('Omny', 'audio', /^omny\.fm$/),
  plain('Audioboom', 'audio', /^(embeds\.)?audioboom\.com$/),
  plain('Spreaker', 'audio', /^widget\.spreaker\.com$/),
  plain('Podbean', 'audio', /^podbean\.com$/),
  plain('Libsyn', 'audio', /^(html5-player|play)\.libsyn\.com$/),
  plain('Bandcamp', 'audio', /^bandcamp\.com$/, /^\/EmbeddedPlayer\//),
  plain('Deezer', 'audio', /^(widget\.)?deezer\.com$/),
  {
    name: 'Mixcloud',
    kind: 'audio',
    host: /^(player-widget\.)?mixcloud\.com$/,
    read(url) {
      // The player names the sound by its path, or by its whole address.
      const feed = url.searchParams.get('feed');
      const path =
        feed && URL.canParse(feed, 'https://www.mixcloud.com')
          ? new URL(feed, 'https://www.mixcloud.com')
          : url;
      if (feed && path.hostname.replace(/^www\./, '') !== 'mixcloud.com') return undefined;
      return path.pathname === '/'
        ? undefined
        : { address: feed ? `https://www.mixcloud.com${path.pathname}` : url.href };
    },
  },
  {
    name: 'OpenStreetMap',
    kind: 'map',
    host: /^openstreetmap\.org$/,
    read(url) {
      const view = viewOf(url);
      if (!view) return undefined;
      const { zoom, lat, lon, pin } = view;
      const half = 360 / 2 ** zoom;
      const box = [lon - half, lat - half / 2, lon + half, lat + half / 2].map((degrees) =>
        degrees.toFixed(5),
      );
      return framed(
        `https://www.openstreetmap.org/${pin ? `?mlat=${pin[0]}&mlon=${pin[1]}` : ''}#map=${zoom}/${lat}/${lon}`,
        `https://www.openstreetmap.org/export/embed.html?bbox=${box.join('%2C')}${pin ? `&marker=${pin.join('%2C')}` : ''}`,
        'tall',
      );
    },
  },
  {
    name: 'Google Maps',
    kind: 'map',
    host: /^(maps\.)?google(\.com?)?\.[a-z]{2,3}$/,
    read(url) {
      const [, mid] = /[?&]mid=([\w.-]{8,60})/.exec(url.search) ?? [];
      if (/^\/maps\/d\//.test(url.pathname))
        return mid ? { address: `https://www.google.com/maps/d/viewer?mid=${mid}` } : undefined;
      const isMap = /^\/maps(\/|$)/.test(url.pathname) || url.hostname.startsWith('maps.');
      if (!isMap) return undefined;
      const view = /^\/maps\/embed\/?$/.test(url.pathname) ? url.searchParams.get('pb') : null;
      if (view && VIEW.test(view)) {
        const map = `https://www.google.com/maps/embed?pb=${encodeURIComponent(view)}`;
        return framed(map, map, 'tall');
      }
      const place = url.searchParams.get('q');
      return place
        ? { address: `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}` }
        : { address: url.href };
    },
  },
  plain('Mapbox', 'map', /^api\.mapbox\.com$/),
  plain('ArcGIS', 'map', /(^|\.)arcgis\.com$/),
  plain('uMap', 'map', /^umap\.openstreetmap\.(fr|de)$/),
  plain('Felt', 'map', /^felt\.com$/, /^\/(embed\/)?map\//),
  {
    name: 'Datawrapper',
    kind: 'chart',
    host: /^datawrapper\.dwcdn\.net$/,
    read(url) {
      const [id = '', version = ''] = partsOf(url);
      if (!/^[a-zA-Z\d]{5}$/.test(id)) return undefined;
      const address = `https://datawrapper.dwcdn.net/${id}/${/^\d{1,4}$/.test(version) ? `${version}/` : ''}`;
      return framed(address, address, 'tall');
    },
  },
  {
    name: 'Flourish',
    kind: 'chart',
    host: /^(flo\.uri\.sh|public\.flourish\.studio|flourish\.studio)$/,
    read(url) {
      const [, type, id] = /\/(visualisation|story)\/(\d{4,10})/.exec(url.pathname) ?? [];
      if (!id) return undefined;
      return framed(
        `https://public.flourish.studio/${type}/${id}/`,
        `https://flo.uri.sh/${type}/${id}/embed`,
        'tall',
      );
    },
  },
  {
    name: 'Infogram',
    kind: 'chart',
    host: /^((e|www)\.)?infogram\.com$/,
    read(url) {
      const [id = ''] = partsOf(url);
      if (!/^[\w-]{8,120}$/.test(id)) return undefined;
      return framed(`https://infogram.com/${id}`, `https://e.infogram.com/${id}?src=embed`, 'tall');
    },
  },
  plain('Tableau', 'chart', /^public\.tableau\.com$/, /^\/(views|app)\//),
  plain('Our World in Data', 'chart', /^ourworldindata\.org$/, /^\/(grapher|explorers)\//),
  plain('Observable', 'chart', /^observablehq\.com$/, /^\/embed\//),
  plain('everviz', 'chart', /^app\.everviz\.com$/),
  plain('DocumentCloud', 'document', /^((beta|embed|www)\.)?documentcloud\.org$/),
  plain('Scribd', 'document', /^scribd\.com$/, /^\/(embeds|document|doc)\//),
  plain('SlideShare', 'document', /^slideshare\.net$/, /embed/),
  plain('Issuu', 'document', /^(e\.)?issuu\.com$/),
  plain('Google Docs', 'document', /^docs\.google\.com$/, /^\/(document|presentation|viewer|gview)/),
  plain('Google Sheets', 'chart', /^docs\.google\.com$/, /^\/spreadsheets\//),
  plain('Google Drive', 'document', /^drive\.google\.com$/, /^\/file\//),
  plain('GitHub Gist', 'document', /^gist\.github\.com$/, /^\/[\w-]+\/\w/),
  plain('CodePen', 'page', /^codepen\.io$/, /\/(embed|pen)\//),
];

function framed(address: string, player: string, shape: PlayerShape): Reading {
  return { address, player: { address: player, shape } };
}

/** A site of which nothing is known but what its embeds are: the link leads to the embed itself. */
function plain(name: string, kind: EmbedKind, host: RegExp, path = /^\/./): Provider {
  return { name, kind, host, read: (url) => (path.test(url.pathname) ? { address: url.href } : undefined) };
}

interface View {
  zoom: number;
  lat: number;
  lon: number;
  pin: number[] | undefined;
}

/** What an OpenStreetMap address shows: of its frame by the corners, of its page by zoom and middle. */
function viewOf(url: URL): View | undefined {
  const { searchParams } = url;
  const corners = url.pathname.startsWith('/export/embed')
    ? numbersOf(searchParams.get('bbox'), 4)
    : undefined;
  if (corners) {
    const [west = 0, south = 0, east = 0, north = 0] = corners;
    const zoom = Math.min(18, Math.max(2, Math.round(Math.log2(360 / Math.abs(east - west || 1)) + 1)));
    const pin = numbersOf(searchParams.get('marker'), 2);
    return { zoom, lat: (south + north) / 2, lon: (west + east) / 2, pin };
  }
  const [, ...said] = /^#map=(\d{1,2})\/(-?[\d.]+)\/(-?[\d.]+)/.exec(url.hash) ?? [];
  const [zoom, lat, lon] = said.map(Number);
  if (zoom === undefined || lat === undefined || lon === undefined) return undefined;
  return { zoom, lat, lon, pin: numbersOf(`${searchParams.get('mlat')},${searchParams.get('mlon')}`, 2) };
}

function numbersOf(text: string | null, count: number): number[] | undefined {
  const numbers = (text ?? '').split(',').map(Number);
  return numbers.length === count && numbers.every((number) => Number.isFinite(number)) ? numbers : undefined;
}
