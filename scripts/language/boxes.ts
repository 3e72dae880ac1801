/** The box that opens the words of an item: `[x]`, `[ ]`, ☑, ☐, ✓, □; its sign in group 1 or 2. */
export const BOX = /^(?:\[([ xX])\](?=\s)|([☑☐✓✔□]))\s*/u
/** No more than the mark of an item and its box. */
export const BOX_ALONE = /^(?:[-*+•]\s+)?(?:\[[ xX]\]|[☑☐✓✔□])$/u
/** The sign of a box that is ticked. */
export const TICKED = /^[xX☑✓✔]$/u
/** What is a box wherever it stands; a tick or a square may as well be a mark of its list. */
export const SURE_BOX = /^[xX ☐]$/u
/** Whether a text has an open box at the start of a line: then emoji at the start of others are boxes too. */
export const OPEN_BOX = /^[ \t]*(?:[-*+•][ \t]+)?(?:[☐□⬜]|\[ \]\s)/mu
/** Emoji that are boxes where they open a line. */
export const EMOJI_BOX = /(?<=^[ \t]*(?:[-*+•][ \t]+)?)(?:✅|☑\ufe0f|✔\ufe0f|⬜\ufe0f?)/gmu
