/** What turns a Chinese clause against one that is not told with it, or ties it to that: `騎樓卻積水`, `，则可以…`. Simplified. */
export const TURN = /(?<=\p{Script=Han}|^|，\s*)却(?=\p{Script=Han})|(?<=[，,]\s*)则(?=\p{Script=Han})/gu
