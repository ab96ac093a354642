import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, type FormEvent } from "react";
import { dateFormat } from "#app/i18n/date-format.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { connection } from "#app/lib/connection.ts";
import { Button } from "#app/ui/button.tsx";
import type { RoomPause } from "#server/moderation/pause-contract.ts";
import styles from "./roster.module.css";

/** For how long a room can take a breath, in minutes. */
const choices = [5, 15, 30, 60];

/** For moderators, in the room: two taps and everybody takes a breath; one more opens it again. */
export default function BreathLine({ pause, timeZone }: { pause: RoomPause; timeZone: string }) {
  const { slug } = pause;
  const t = useT();
  const locale = useLocale();
  const address = `/groups/${slug}/breath`;
  const { Form, data, load, submit } = useFetcher<RoomPause>();
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    const end = new AbortController();
    const changed = (packet: { slug: string }) => {
      if (packet.slug === slug) latest.current(address);
    };
    async function listen(): Promise<void> {
      const socket = await connection();
      if (end.signal.aborted) return;
      socket.on("room:writing", changed);
      end.signal.addEventListener("abort", () => socket.off("room:writing", changed));
    }
    listen().catch(() => {}); // Without a socket the next page knows it.
    return () => end.abort();
  }, [slug, address]);

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const entered = new FormData(event.currentTarget, submitter);
    entered.set("stays", "yes");
    submit(entered, { method: "post", action: event.currentTarget.action });
  }

  const { until } = data ?? pause;
  const clock = dateFormat(locale, { timeZone, hour: "numeric", minute: "2-digit" });
  if (until)
    return (
      <div className={styles.breath}>
        <Form method="post" action={`${address}?do=end`} onSubmit={onSubmit}>
          <span role="status" suppressHydrationWarning>
            {t("messages.paused-until", { time: clock.format(new Date(until)) })}
          </span>
          <Button kind="quiet">{t("messages.pause-end")}</Button>
        </Form>
      </div>
    );
  return (
    <details className={styles.breath}>
      <summary>{t("messages.pause")}</summary>
      <Form method="post" action={address} onSubmit={onSubmit}>
        <span>{t("messages.pause-note")}</span>
        {choices.map((minutes) => (
          <Button key={minutes} kind="quiet" name="minutes" value={minutes}>
            {t("messages.pause-minutes", { count: minutes })}
          </Button>
        ))}
      </Form>
    </details>
  );
}
