/** From a notification's own button: asks again in half an hour. Answers whether that will happen. */
export async function askLater(): Promise<boolean> {
  const body = new URLSearchParams({ later: "half-hour" });
  const answer = await fetch("/reminders/snooze", { method: "POST", body }).catch(() => null);
  return answer?.ok ?? false;
}
