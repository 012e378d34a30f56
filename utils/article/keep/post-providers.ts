import type { Provider } from './provider';
import { partsOf, readHref } from './video-providers';

/** Sites of posts. None is shown in a frame: their scripts follow the reader, and the words are in the story anyway. */
export const POST_PROVIDERS: readonly Provider[] = [
  {
    name: 'X',
    kind: 'post',
    host: /^((mobile|platform)\.)?(twitter|x)\.com$/,
    read(url) {
      const said = url.searchParams.get('id') ?? '';
      if (url.hostname.startsWith('platform.'))
        return /^\d{5,20}$/.test(said) ? { address: `https://x.com/i/status/${said}` } : undefined;
      const [, user, id] = /^\/(\w{1,20}(?:\/web)?)\/status(?:es)?\/(\d{5,20})/.exec(url.pathname) ?? [];
      return id ? { address: `https://x.com/${user}/status/${id}` } : undefined;
    },
  },
  {
    name: 'Instagram',
    kind: 'post',
    host: /^instagram\.com$/,
    read(url) {
      const [, type, id] = /\/(p|reel|tv)\/([\w-]{5,40})/.exec(url.pathname) ?? [];
      return id ? { address: `https://www.instagram.com/${type}/${id}/` } : undefined;
    },
  },
  {
    name: 'Facebook',
    kind: 'post',
    host: /^(m\.)?facebook\.com$/,
    read: (url) =>
      /^\/plugins\/post\.php/.test(url.pathname)
        ? readHref(url, /(^|\.)facebook\.com$/)
        : /\/(posts|photos)\/|^\/(permalink|photo|story)\.php/.test(url.pathname)
          ? { address: url.href }
          : undefined,
  },
  {
    name: 'TikTok',
    kind: 'post',
    host: /^tiktok\.com$/,
    read(url) {
      const [, user, id] =
        /\/(?:(@[\w.]{0,40})\/video|embed(?:\/v\d)?|player\/v1)\/?(\d{6,22})/.exec(url.pathname) ?? [];
      return id ? { address: `https://www.tiktok.com/${user ?? '@'}/video/${id}` } : undefined;
    },
  },
  {
    name: 'Bluesky',
    kind: 'post',
    host: /^(bsky\.app|embed\.bsky\.app)$/,
    read(url) {
      const [, who, id] =
        /\/(?:profile|embed)\/([\w.:-]{3,80})\/(?:post|app\.bsky\.feed\.post)\/(\w{5,20})/.exec(
          url.pathname,
        ) ?? [];
      return id ? { address: `https://bsky.app/profile/${who}/post/${id}` } : undefined;
    },
  },
  {
    name: 'Threads',
    kind: 'post',
    host: /^threads\.(net|com)$/,
    read(url) {
      const [, path] = /^(\/@[\w.]{1,40}\/post\/[\w-]{5,40})/.exec(url.pathname) ?? [];
      return path ? { address: `https://www.threads.net${path}` } : undefined;
    },
  },
  {
    name: 'Reddit',
    kind: 'post',
    host: /^((embed|old)\.)?reddit(media)?\.com$/,
    read(url) {
      const [, path] = /^(\/(?:r|user)\/\w{1,40}\/comments\/\w{3,12}(?:\/[^/]*)?)/.exec(url.pathname) ?? [];
      return path ? { address: `https://www.reddit.com${path}` } : undefined;
    },
  },
  {
    name: 'Telegram',
    kind: 'post',
    host: /^t\.me$/,
    read: (url) =>
      /^\/\w{3,40}\/\d+$/.test(url.pathname) ? { address: `https://t.me${url.pathname}` } : undefined,
  },
  {
    name: 'LinkedIn',
    kind: 'post',
    host: /^linkedin\.com$/,
    read(url) {
      const [, type, id] = /urn(?::|%3A)li(?::|%3A)(\w+)(?::|%3A)(\d+)/i.exec(url.pathname) ?? [];
      return id ? { address: `https://www.linkedin.com/feed/update/urn:li:${type}:${id}` } : undefined;
    },
  },
  {
    // Any host may speak Mastodon; its addresses say it: /@name/109000000000000000(/embed).
    name: 'Mastodon',
    kind: 'post',
    host: /./,
    read(url) {
      const [user = '', id = '', more] = partsOf(url);
      if (!/^@\w{1,40}(@[\w.-]+)?$/.test(user) || !/^\d{15,20}$/.test(id)) return undefined;
      return more === undefined || more === 'embed' ? { address: `${url.origin}/${user}/${id}` } : undefined;
    },
  },
];
