/** How an author opens the closing word: `综上所述，…`, `In short, …`. */
export const CLOSING_CUES =
  /^(?:综上(?:所述|可见)?|綜上(?:所述|可見)?|总之|總之|总而言之|總而言之|总的来说|總的來說|总体而言|總體而言|概言之|归根到底|歸根到底|结语|結語|一言以蔽之|In (?:short|sum|summary|conclusion|closing|the end)\b|To (?:sum up|conclude|summari[sz]e)\b|All in all\b|Ultimately\b|Overall\b)/iu

/** A section that is itself the closing word. */
export const CLOSING_HEADS =
  /结语|結語|总结|總結|结\s*论|結\s*論|小\s*结|小\s*結|尾声|尾聲|写在最后|寫在最後|展望|conclusions?|summary|closing|final thoughts|takeaways|wrapping (?:it |things )?up|wrap[- ]?up/iu

/** A head that is nothing but the name of a closing word, without its number. */
export const ONLY_CLOSING = new RegExp(
  `^[（(]?(?:\\d{0,2}|[一二三四五六七八九十]{0,3})[）).．、]?\\s*(?:key )?(?:${CLOSING_HEADS.source})[:：]?$`,
  'iu',
)

/** How a sentence opens that says what follows from what was said. */
export const CONSEQUENT_CUES =
  /^(?:因此|因而|所以(?:说|說)?|故此|由此可见|由此可見|可见|可見|正因如此|Therefore|Thus|Hence|So,|That is why|For (?:this|these|all these) reasons?)(?!\p{Ll})/u
