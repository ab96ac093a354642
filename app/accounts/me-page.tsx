import "#app/i18n/parts/care.ts";
import "#app/i18n/parts/desk.ts";
import "#app/i18n/parts/lines.ts";
import "#app/i18n/parts/plan.ts";
import "#app/i18n/parts/moderation.ts";
import "#app/i18n/parts/reminders.ts";
import "#app/i18n/parts/notifications.ts";
import "#app/i18n/parts/blocks.ts";
import "#app/i18n/parts/accounts.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Row } from "#app/ui/row.tsx";
import { Select } from "#app/ui/select.tsx";
import { CountryForm } from "#app/safety/country-form.tsx";
import { TimeZoneField } from "./time-zone-field.tsx";

interface Props {
  displayName: string;
  timeZone: string;
  locale: string;
  isStaff: boolean;
  /** Cases that wait on the desk; `null` for whoever has none. */
  waiting: number | null;
  /** What moderators told me and I have not read. */
  unreadNotices: number;
  zones: string[];
  /** Countries that there are crisis lines for, and whose come first here. */
  countries: string[];
  country: string;
  isSaved: boolean;
  refused: Refused | undefined;
}

/** What others call me, where my day begins, which language I read; and the ways to the rest. */
export function MePage(props: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1 dir="auto">{props.displayName}</h1>
      {props.waiting !== null && (
        <Row to="/desk" title={t("desk.desk")}>
          {props.waiting > 0
            ? t("desk.desk-waiting", { count: props.waiting })
            : t("desk.desk-note")}
        </Row>
      )}
      <Row to="/safety-plan" title={t("plan.title")}>
        {t("plan.sealed")}
      </Row>
      <Row to="/measures" title={t("measures.title")}>
        {t("measures.me-note")}
      </Row>
      <Row to="/me/devices" title={t("accounts.devices")}>
        {t("accounts.devices-note")}
      </Row>
      <Row to="/me/notifications" title={t("notifications.title")}>
        {t("notifications.note")}
      </Row>
      <Row to="/me/reminders" title={t("reminders.title")}>
        {t("reminders.note")}
      </Row>
      <Row to="/me/chat" title={t("accounts.chat")}>
        {t("accounts.chat-note")}
      </Row>
      <Row to="/me/notices" title={t("moderation.notices")}>
        {props.unreadNotices > 0 ? t("today.notices") : t("moderation.notices-note")}
      </Row>
      <Row to="/me/blocked" title={t("blocks.title")}>
        {t("blocks.title-note")}
      </Row>
      {props.isStaff && (
        <Row to="/centre/groups" title={t("care.groups")}>
          {t("care.groups-note")}
        </Row>
      )}
      {props.isStaff && (
        <Row to="/centre/invitations" title={t("accounts.invitations")}>
          {t("accounts.invitations-note")}
        </Row>
      )}
      {props.isStaff && (
        <Row to="/centre/measures" title={t("measures.centre-title")}>
          {t("measures.centre-note")}
        </Row>
      )}
      {props.isStaff && (
        <Row to="/centre/deadlines" title={t("moderation.deadlines")}>
          {t("moderation.deadlines-note")}
        </Row>
      )}
      {props.isStaff && (
        <Row to="/centre/practices" title={t("practices.centre-title")}>
          {t("practices.centre-note")}
        </Row>
      )}
      {props.isStaff && (
        <Row to="/centre/crisis-lines" title={t("lines.title")}>
          {t("lines.note")}
        </Row>
      )}
      <Row to="/what-staff-see" title={t("ui.what-staff-see")} />
      <ProfileForm {...props} />
      <div className="card">
        <CountryForm codes={props.countries} chosen={props.country} />
      </div>
      <Form method="post" action="/sign-out" reloadDocument>
        <Button type="submit" kind="quiet">
          {t("accounts.sign-out")}
        </Button>
      </Form>
    </div>
  );
}

function ProfileForm({ displayName, timeZone, locale, zones, isSaved, refused }: Props) {
  const t = useT();
  const word = useWording();
  const error = (name: string) => refused?.fields[name] && word(refused.fields[name]);
  return (
    <Form method="post" className="card" reloadDocument noValidate>
      <h2>{t("accounts.profile")}</h2>
      {isSaved && !refused && <Banner>{t("accounts.saved")}</Banner>}
      {refused && <ErrorSummary refused={refused} />}
      <Field
        name="displayName"
        label={t("accounts.name")}
        hint={t("accounts.name-hint")}
        autoComplete="nickname"
        defaultValue={refused?.entered.displayName ?? displayName}
        error={error("displayName")}
      />
      <TimeZoneField
        zones={zones}
        entered={refused?.entered.timeZone ?? timeZone}
        error={error("timeZone")}
      />
      <Select
        name="locale"
        label={t("accounts.language")}
        defaultValue={locale}
        error={error("locale")}
      >
        <option value="en" lang="en">
          English
        </option>
        <option value="es" lang="es">
          Español
        </option>
      </Select>
      <Button type="submit">{t("accounts.save")}</Button>
    </Form>
  );
}
