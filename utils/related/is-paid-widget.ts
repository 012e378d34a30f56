const WIDGET =
  /(?:^|[\s_-])(?:outbrain|ob-widget|taboola|trc|sponsor\w*|advert\w*|promoted|mgid|revcontent|dianomi|zergnet|plista|nativo|ads?)(?:$|[\s_-]|\d)/i;

/** Whether an element or something around it is a paid widget, by its class or id. */
export function isPaidWidget(element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (WIDGET.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}
