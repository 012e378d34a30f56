/** What newsrooms set before the time at which a story appeared. */
const PUBLISHED =
  'published|posted|ver[öo]ffentlicht|publiziert|erstellt|erschienen|publi[ée]e?s?|mise? en ligne|paru|publicad[oa]|creado|criado|pubblicat[oa]|gepubliceerd|geplaatst|publicera[dt]|publiceret|publisert|udgivet|offentliggjort|julkaistu|opublikowan[oy]|data publikacji|publikacja|publikováno|zveřejněno|vydáno|publicat|publikálva|közzétéve|megjelent|yayınlan(?:dı|ma)|yayın|diterbitkan|dipublikasikan|terbit|xuất bản|đăng|опубликован[оа]?|опубліковано|نشرت?|نُشرت?|تاريخ النشر|منتشر شده|تاریخ انتشار|פורסם|प्रकाशित|δημοσιεύ[θτ]ηκε|δημοσίευση|发布于?|發布於?|发表于?|發表於?|公開|掲載|配信|입력|등록|게재';

/** What they set before the time of a change. */
const CHANGED =
  'updated?|modified|amended|edited|revised|reviewed|aktualisiert|ge[äa]ndert|zuletzt|stand|mise? [àa] jour|modifi[ée]e?s?|actualisée?|actualizad[oa]|última actualización|modificad[oa]|atualizad[oa]|última atualização|aggiornat[oa]|ultimo aggiornamento|ultima modifica|modificato|bijgewerkt|gewijzigd|aangepast|uppdatera[dt]|ändra[dt]|senast|oppdatert|opdateret|ændret|päivitetty|muokattu|aktualizacja|(?:z?aktualizowan[oy])|aktualizováno|aktualizace|upraveno|actualizat|ultima actualizare|frissítve|frissült|módosítva|güncellen\\p{L}*|güncelleme|diperbarui|diupdate|pembaruan|cập nhật|обновлен[оа]?|обновление|изменено|оновлено|змінено|[اآ]خر تحديث|تم التحديث|تحديث|به‌?روزرسانی|آخرین به‌?روزرسانی|עודכן|עדכון אחרון|अपडेट|अद्यतन|ενημερώθηκε|ενημέρωση|τροποποιήθηκε|最終更新|最后更新|最後更新|更新于?|更新於|修改于?|최종수정|업데이트|수정';

const PRECEDED =
  'last|first|originally|zuletzt|dernière|última|último|ultimo|laatst|senast|sist|senest|son|naposledy|ostatnia|utoljára';
/** What may stand between the label and its time. */
const FOLLOWED =
  'on|at|am|le|el|il|em|a las|op|den|d\\.|dne|dnia|la|pe|tarihi|pada|lúc|ngày|о|в|στις|ב-?|في|فی';

const WORD_START = '(?<![\\p{L}\\p{M}])';
/** CJK and Hangul have no spaces about their words. */
const WORD_END = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Greek}\\p{M}])';

const LABEL = `(?:(?:${PRECEDED})\\s+)?(?:${PUBLISHED}|${CHANGED})${WORD_END}`;
const LABEL_FIRST = new RegExp(
  `^(?:${LABEL})(?:\\s+at(?=\\s*:))?(?:\\s+(?:${FOLLOWED})${WORD_END})?(?:\\s*[:\uff1a]\\s*|\\s+|(?=\\p{N}))`,
  'iu',
);
const LABEL_LAST = new RegExp(`(?<=\\p{N}.*)${WORD_START}(?:${LABEL})$`, 'iu');
const LABELS = new RegExp(`${WORD_START}(?:${LABEL})`, 'giu');
const CHANGE = new RegExp(`${WORD_START}(?:${CHANGED})${WORD_END}`, 'iu');

/** What is left between a time and the next label: "(", ", ", ". ". */
const SEAM = /^[\s,;.|·–—)\]-]+|[\s,;|·–—([-]+$|(?<=^[^(]*)\)$|(?<=[\p{L}\p{N}])\.$/gu;

/** The text without what newsrooms put before a time, or after it: that says which time it is, not when. */
export function withoutTimeLabel(text: string): string {
  return text.replace(LABEL_FIRST, '').replace(LABEL_LAST, '').trim();
}

/** "نُشر في: 18 نوفمبر", "Published on": no name, and none after it. */
export function beginsWithTimeLabel(text: string): boolean {
  const rest = withoutTimeLabel(`${text} `);
  return rest === '' || (rest !== text.trim() && /\p{N}/u.test(rest));
}

/** Whether a text has the label of a change in it. */
export function saysChange(text: string): boolean {
  return CHANGE.test(text);
}

/**
 * "Publié le 19 novembre 2026 à 06h00, modifié le 20 novembre 2026" as its two times, each with its label: what one line tells
 * of several times is told by the words between them, in any language.
 */
export function cutAtTimeLabels(text: string): string[] {
  const labels = Array.from(text.matchAll(LABELS), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const last = labels.at(-1);
  // "11月18日 公開 11月19日 更新": after the times.
  const areLast = last && /^\P{L}*\p{N}/u.test(text) && !/[\p{L}\p{N}]/u.test(text.slice(last.end));
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of labels) {
    const cut = areLast ? end : start;
    if (!/\p{N}/u.test(text.slice(from, cut)) || !/\p{N}/u.test(text.slice(cut))) continue;
    parts.push(text.slice(from, cut));
    from = cut;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.replace(SEAM, '')).filter(Boolean);
}
