import type { Provider } from './provider';

const YOUTUBE_ID = /^[\w-]{11}$/;

/** Sites of films. */
export const VIDEO_PROVIDERS: readonly Provider[] = [
  {
    name: 'YouTube',
    kind: 'video',
    host: /^(youtube(-nocookie)?\.com|music\.youtube\.com|youtu\.be)$/,
    read(url) {
      const [first = '', second = ''] = partsOf(url);
      const list = url.searchParams.get('list') ?? '';
      const isPath = /^(embed|shorts|live|v|e)$/.test(first);
      const id = url.hostname.endsWith('youtu.be')
        ? first
        : isPath
          ? second
          : (url.searchParams.get('v') ?? '');
      if (YOUTUBE_ID.test(id) && id !== 'videoseries') {
        const start = secondsOf(url.searchParams.get('start') ?? url.searchParams.get('t'));
        return {
          address: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
          player: {
            address: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0${start ? `&start=${start}` : ''}`,
            shape: 'film',
            needsReferrer: true,
          },
        };
      }
      if (!/^[\w-]{12,60}$/.test(list)) return undefined;
      return {
        address: `https://www.youtube.com/playlist?list=${list}`,
        player: {
          address: `https://www.youtube-nocookie.com/embed/videoseries?list=${list}&autoplay=1`,
          shape: 'film',
          needsReferrer: true,
        },
      };
    },
  },
  {
    name: 'Vimeo',
    kind: 'video',
    host: /^(player\.)?vimeo\.com$/,
    read(url) {
      const parts = partsOf(url);
      const at = parts.findIndex((part) => /^\d{5,12}$/.test(part));
      const id = parts[at];
      if (!id) return undefined;
      // A film that is not listed is found by this word only.
      const said = url.searchParams.get('h') ?? parts[at + 1] ?? '';
      const key = /^[\da-f]{8,12}$/.test(said) ? said : '';
      return {
        address: `https://vimeo.com/${id}${key ? `/${key}` : ''}`,
        player: {
          address: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${key ? `&h=${key}` : ''}`,
          shape: 'film',
        },
      };
    },
  },
  {
    name: 'Dailymotion',
    kind: 'video',
    host: /^((geo|embed)\.)?dailymotion\.com$|^dai\.ly$/,
    read(url) {
      const id = url.searchParams.get('video') ?? /\/(?:video\/)?(x?[a-z\d]{6,8})$/.exec(url.pathname)?.[1];
      if (!id || !/^[a-z\d]{6,8}$/i.test(id) || id === 'player') return undefined;
      return {
        address: `https://www.dailymotion.com/video/${id}`,
        player: { address: `https://geo.dailymotion.com/player.html?video=${id}`, shape: 'film' },
      };
    },
  },
  {
    name: 'TED',
    kind: 'video',
    host: /^(embed\.)?ted\.com$/,
    read(url) {
      const [first, ...rest] = partsOf(url);
      const slug = rest.at(-1) ?? '';
      if (first !== 'talks' || !/^[\w-]{3,120}$/.test(slug)) return undefined;
      return {
        address: `https://www.ted.com/talks/${slug}`,
        player: { address: `https://embed.ted.com/talks/${slug}`, shape: 'film' },
      };
    },
  },
  {
    name: 'Internet Archive',
    kind: 'video',
    host: /^archive\.org$/,
    read(url) {
      const [first, id = ''] = partsOf(url);
      if (!first || !/^(embed|details)$/.test(first) || !/^[\w.-]{3,100}$/.test(id)) return undefined;
      return {
        address: `https://archive.org/details/${id}`,
        player: { address: `https://archive.org/embed/${id}`, shape: 'film' },
      };
    },
  },
  {
    name: 'Facebook',
    kind: 'video',
    host: /^facebook\.com$/,
    read: (url) =>
      /^\/plugins\/video\.php/.test(url.pathname)
        ? readHref(url, /(^|\.)facebook\.com$/)
        : /\/videos\/|^\/watch\b|^\/reel\//.test(url.pathname)
          ? { address: url.href }
          : undefined,
  },
  {
    name: 'Twitch',
    kind: 'video',
    host: /^((player|clips)\.)?twitch\.tv$/,
    read(url) {
      const [, type, path] = /^\/(videos)\/(\d{5,12})$/.exec(url.pathname) ?? [];
      if (type && path) return { address: `https://www.twitch.tv/videos/${path}` };
      const [, slug] = /^\/([\w-]{5,120})$/.exec(url.hostname.startsWith('clips.') ? url.pathname : '') ?? [];
      if (slug && slug !== 'embed') return { address: `https://clips.twitch.tv/${slug}` };
      const video = url.searchParams.get('video')?.replace(/^v/, '') ?? '';
      if (/^\d{5,12}$/.test(video)) return { address: `https://www.twitch.tv/videos/${video}` };
      const clip = url.searchParams.get('clip') ?? '';
      if (/^[\w-]{5,120}$/.test(clip)) return { address: `https://clips.twitch.tv/${clip}` };
      const channel = url.searchParams.get('channel') ?? '';
      return /^\w{3,30}$/.test(channel) ? { address: `https://www.twitch.tv/${channel}` } : undefined;
    },
  },
  plainVideo('Brightcove', /^players\.brightcove\.net$/),
  plainVideo('JW Player', /^(cdn|content)\.jwplayer\.com$/),
  plainVideo('Streamable', /^streamable\.com$/),
  plainVideo('Rumble', /^rumble\.com$/, /^\/embed\//),
  plainVideo('Bilibili', /^player\.bilibili\.com$/),
  plainVideo('Wistia', /^fast\.wistia\.(net|com)$/),
  plainVideo('Kaltura', /^(cdnapi(sec)?\.)?kaltura\.com$/),
];

/** A player whose page cannot be told from its address: the link leads to the player itself, in a tab of its own. */
function plainVideo(name: string, host: RegExp, path = /\/./): Provider {
  return {
    name,
    kind: 'video',
    host,
    read: (url) => (path.test(url.pathname) ? { address: url.href } : undefined),
  };
}

/** The parts of a path that say something. */
export function partsOf(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean);
}

/** The address that a plugin names in `href`, where it is one of the site itself. */
export function readHref(url: URL, host: RegExp): { address: string } | undefined {
  const href = url.searchParams.get('href') ?? '';
  if (!URL.canParse(href)) return undefined;
  const named = new URL(href);
  return /^https?:$/.test(named.protocol) && host.test(named.hostname) ? { address: named.href } : undefined;
}

/** "90", "90s" or "1m30s" as seconds. */
function secondsOf(text: string | null): number {
  const [, minutes = '0', seconds = '0'] = /^(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(text ?? '') ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
