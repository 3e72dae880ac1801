/** The deck's icon in a browser's tab: three points on a line, one hue a role. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#10233f"/><path d="M6 22C12 22 10 10 16 10S20 22 26 22" fill="none" stroke="#c9d6ea" stroke-width="2.5"/><circle cx="6" cy="22" r="3.5" fill="#6f9be8"/><circle cx="16" cy="10" r="3.5" fill="#e58a73"/><circle cx="26" cy="22" r="3.5" fill="#4cb8a3"/></svg>
`
