import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './Icon';

type ToolButtonProps = Pick<
  ButtonHTMLAttributes,
  'aria-expanded' | 'aria-controls' | 'aria-disabled' | 'title' | 'onClick'
> & {
  icon: IconNode;
  /** Beside the icon where there is room, under it as a tooltip where there is none; its name in either case. */
  label: string;
  class?: string;
};

/** A button of the reader's bar. */
export function ToolButton({ icon, label, class: extraClass = '', ...button }: ToolButtonProps) {
  return (
    <button type="button" class={`tool ${extraClass}`.trimEnd()} {...button}>
      <Icon icon={icon} />
      <span>{label}</span>
    </button>
  );
}
