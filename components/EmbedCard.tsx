import {
  AppWindow,
  ChartColumn,
  FileText,
  Headphones,
  type IconNode,
  MapPin,
  MessageSquareQuote,
  Play,
} from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EmbedKind } from '../utils/article/keep/embed-kinds';
import type { Player } from '../utils/article/keep/provider';
import { recognise, siteBehind } from '../utils/article/keep/recognise';
import { Icon } from './Icon';
import { useWords } from './words-context';

const ICONS: Record<EmbedKind, IconNode> = {
  video: Play,
  audio: Headphones,
  post: MessageSquareQuote,
  map: MapPin,
  chart: ChartColumn,
  document: FileText,
  page: AppWindow,
};

/**
 * What a player may do: run its own script on its own site, go to full height, open its page. Not: leave the story,
 * ask, download, or point the reader elsewhere.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation';
const ALLOWED = 'autoplay; encrypted-media; fullscreen; picture-in-picture';

interface EmbedCardProps {
  kind: EmbedKind;
  /** Where a person would look at it. */
  address: string;
  /** What it is called, where the page says. */
  title?: string | undefined;
  /** Whether the page around can say on which site it stands: some players show nothing otherwise. */
  hasReferrer: boolean;
}

/**
 * A film, post, map or chart of another site: what it is, whose, and where it leads. Nothing is asked of that site before
 * its button is pressed; the frame's address is then made by `recognise`, never taken from the story.
 */
export function EmbedCard({ kind, address, title, hasReferrer }: EmbedCardProps) {
  const words = useWords();
  const [state, setState] = useState<'closed' | 'open' | 'blocked'>('closed');
  const site = siteBehind(address);
  const player = recognise(address)?.player;
  const isPlayable = player !== undefined && (hasReferrer || !player.needsReferrer) && state !== 'blocked';
  return (
    <>
      <span class="embed-line">
        <Icon icon={ICONS[kind]} />
        <span class="embed-name">
          <span class="embed-kind">
            {words.say(`embed_${kind}`)} · <bdi>{site}</bdi>
          </span>
          <a href={address} target="_blank" rel="noopener noreferrer">
            {title && title !== site ? <bdi>{title}</bdi> : words.say('embedOpen')}
          </a>
        </span>
        {isPlayable && (
          <button
            type="button"
            class="embed-button"
            onClick={() => setState(state === 'open' ? 'closed' : 'open')}
          >
            {state === 'open' ? words.say('embedClose') : words.say('embedLoad', site)}
          </button>
        )}
      </span>
      {state === 'blocked' && <span role="status">{words.say('embedBlocked')}</span>}
      {state === 'open' && player && (
        <PlayerFrame
          player={player}
          title={words.say(
            'embedFrameTitle',
            title && title !== site ? title : words.say(`embed_${kind}`),
            site,
          )}
          onBlocked={() => setState('blocked')}
        />
      )}
    </>
  );
}

interface PlayerFrameProps {
  player: Player;
  title: string;
  /** The policy of the page around forbids the frame. */
  onBlocked(): void;
}

function PlayerFrame({ player, title, onBlocked }: PlayerFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const document = frame.current?.ownerDocument;
    // The button that had the focus now closes the player; who pressed it wants to play.
    frame.current?.focus({ preventScroll: true });
    const look = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
      const isOurs =
        URL.canParse(blockedURI) && new URL(blockedURI).origin === new URL(player.address).origin;
      if (isOurs && /frame|child|default/.test(effectiveDirective)) onBlocked();
    };
    document?.addEventListener('securitypolicyviolation', look);
    return () => document?.removeEventListener('securitypolicyviolation', look);
  }, [player.address]);
  return (
    <iframe
      ref={frame}
      class="embed-player"
      data-shape={player.shape}
      src={player.address}
      title={title}
      sandbox={SANDBOX}
      allow={ALLOWED}
      allowFullScreen
      referrerpolicy={player.needsReferrer ? 'strict-origin' : 'no-referrer'}
    />
  );
}
