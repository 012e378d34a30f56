import type { IconNode } from 'lucide';
import { h } from 'preact';

/** Lucide draws on a grid of 24; this stroke comes out 1.5 px wide at the icon's size of 1.25 em (20 px). */
const STROKE = 1.8;

/** One lucide icon, as large as the text beside it asks for. Never alone: its name is the text or label of its button. */
export function Icon({ icon, class: name = 'icon' }: { icon: IconNode; class?: string }) {
  return (
    <svg
      class={name}
      viewBox="0 0 24 24"
      width="1.25em"
      height="1.25em"
      fill="none"
      stroke="currentColor"
      stroke-width={STROKE}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {icon.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
