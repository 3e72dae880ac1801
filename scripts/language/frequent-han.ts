/** The characters that every Chinese text is full of, in both scripts: about a third of any page. Bytes read in the wrong encoding hold few of them. */
export const FREQUENT_HAN: ReadonlySet<string> = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着等部度家电電力里裡如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新内內数數正心反你明看原又么麼利比或但',
)
