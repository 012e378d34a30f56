import { READ_MORE } from '../promo/wording';
import { tidy } from './text';

/** "Continue reading" and its like, on a control that unfolds and leads nowhere. */
const UNFOLDS =
  /^\W*(?:(?:continue|keep) reading|(?:show|read|view|see|load) (?:the )?(?:more|full|whole|rest|all|entire)(?: (?:of )?(?:the |this )?(?:story|article|text|post))?|read on|expand|weiterlesen|mehr (?:lesen|anzeigen)|ganzen (?:artikel|text) (?:lesen|anzeigen)|lire la suite|afficher (?:la suite|plus)|(?:leer|ver|mostrar) más|seguir leyendo|(?:leia|ler|ver) mais|continuar lendo|leggi (?:tutto|di più)|continua a leggere|lees (?:meer|verder)|читать (?:далее|дальше|полностью)|devamını (?:oku|göster)|اقرأ المزيد|阅读全文|展开全文|続きを読む|더 ?보기)\W*$/iu;
const CONTROL = 'button, [role="button"], [aria-expanded="false"], a[href^="#"], a:not([href])';
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display" i]';

/**
 * Shows what a "Continue reading" button of a copied page would unfold, so that it is read as a part of the story and not
 * passed over as hidden: what the control names in `aria-controls`, and its hidden neighbours.
 */
export function revealRest(page: Document): void {
  for (const control of page.querySelectorAll(CONTROL)) {
    const text = tidy(control.textContent ?? '') || (control.getAttribute('aria-label') ?? '');
    if (!unfoldsRest(text)) continue;
    const named = page.getElementById(control.getAttribute('aria-controls') ?? '');
    if (named) show(named);
    for (const around of [control, control.parentElement]) {
      for (const neighbour of [around?.previousElementSibling, around?.nextElementSibling]) {
        if (neighbour?.querySelector('p') || neighbour?.localName === 'p') show(neighbour);
      }
    }
  }
}

/** What a control says that unfolds the rest of a story. */
export function unfoldsRest(text: string): boolean {
  return text.length <= 60 && (UNFOLDS.test(text) || READ_MORE.test(text));
}

function show(element: Element): void {
  for (const hidden of [element, ...element.querySelectorAll(HIDDEN)]) {
    if (!hidden.matches(HIDDEN) || !(hidden.querySelector('p') || hidden.localName === 'p')) continue;
    for (const name of ['hidden', 'aria-hidden', 'style']) hidden.removeAttribute(name);
  }
}
