/** The deck's icon in a browser's tab: the three roles in their shapes on one line. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <title>throughline</title>
  <rect width="32" height="32" rx="7" fill="#10233f" />
  <path d="M8 16H24" stroke="#fff" stroke-width="2.4" />
  <circle cx="7.5" cy="16" r="4" fill="#8fb3f2" />
  <path d="M16 10.6L21 19.8H11Z" fill="#f0967f" />
  <path d="M20.8 12.6L24.6 11.2L28.4 12.6V16.4Q28 20 24.6 21.4Q21.2 20 20.8 16.4Z" fill="#5cc4ae" />
</svg>
`
