import type { SiteSwitches as Switches } from '../utils/extension/site-switches';
import { useWords } from './words-context';

export interface SiteSwitchesProps {
  /** The site, as the reader knows it. */
  host: string;
  switches: Switches;
  onSwitch(change: Partial<Switches>): void;
}

/** What the reader wants on this site, from now on. */
export function SiteSwitches({ host, switches, onSwitch }: SiteSwitchesProps) {
  const words = useWords();
  return (
    <fieldset class="switches">
      <legend class="visually-hidden">{words.say('switchesOf', host)}</legend>
      <Switch
        name={words.say('switchAutoOpen')}
        on={switches.autoOpen}
        onTurn={(autoOpen) => onSwitch({ autoOpen })}
      />
      <Switch name={words.say('switchQuiet')} on={switches.quiet} onTurn={(quiet) => onSwitch({ quiet })} />
    </fieldset>
  );
}

function Switch({ name, on, onTurn }: { name: string; on: boolean; onTurn(on: boolean): void }) {
  return (
    <label>
      <span>{name}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has its state; ARIA forbids saying it a second time
        role="switch"
        checked={on}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
    </label>
  );
}
