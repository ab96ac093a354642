/** Whether ⌘ is here what Ctrl is elsewhere. Only in a browser. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);
