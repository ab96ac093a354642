import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { GroupPortrait } from "#server/groups/contract.ts";
import { GuidelinesForm } from "./guidelines-form.tsx";

interface Props {
  group: GroupPortrait;
  refused: Refused | undefined;
}

/** How somebody outside gets into a group: at once, by asking, or by waiting for the answer. */
export function WayIn({ group, refused }: Props) {
  if (group.askedAt) return <Waiting />;
  return group.access === "open" ? (
    <JoinForm group={group} refused={refused} />
  ) : (
    <AskForm group={group} refused={refused} />
  );
}

function JoinForm({ group, refused }: Props) {
  const t = useT();
  return (
    <GuidelinesForm
      deed="join"
      version={group.guidelines.version}
      label={t("groups.join")}
      note={t("groups.join-note")}
      refused={refused}
    />
  );
}

function AskForm({ group, refused }: Props) {
  const t = useT();
  const word = useWording();
  return (
    <GuidelinesForm
      deed="ask"
      version={group.guidelines.version}
      label={t("groups.ask")}
      note={t("groups.ask-note")}
      refused={refused}
    >
      {group.questions.map((question, index) => {
        const name = `answer${index + 1}`;
        const error = refused?.fields[name];
        return (
          <TextArea
            key={name}
            name={name}
            label={question}
            rows={3}
            defaultValue={refused?.entered[name]}
            error={error && word(error)}
          />
        );
      })}
    </GuidelinesForm>
  );
}

function Waiting() {
  const t = useT();
  return (
    <Card>
      <p>{t("groups.asked-waiting")}</p>
      <Form method="post" action="?do=withdraw">
        <Button type="submit" kind="quiet">
          {t("groups.withdraw")}
        </Button>
      </Form>
    </Card>
  );
}
