import Bowser from "bowser";

/** What the list of devices calls a browser, such as "Firefox · Android"; empty when it says nothing. */
export function deviceName(userAgent: string): string {
  if (!userAgent) return "";
  const { browser, os } = Bowser.parse(userAgent.slice(0, 400));
  return [browser.name, os.name].filter(Boolean).join(" · ");
}
