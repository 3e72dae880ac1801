/* The numbers of English in words, as alternatives of a pattern; each list holds the one before it. `one` is mostly an article. */

export const TO_TEN = 'two|three|four|five|six|seven|eight|nine|ten'

export const TO_TWELVE = `${TO_TEN}|eleven|twelve`

export const TO_NINETY = `${TO_TWELVE}|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty`
