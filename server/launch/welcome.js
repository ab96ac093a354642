/**
 * Says where the house is, what is off, and how to come in.
 * @param {{
 *   house: typeof import("../app.ts"),
 *   address: string,
 *   opened: Awaited<ReturnType<typeof import("../app.ts").openHouse>>,
 *   isDevelopment: boolean,
 * }} parts
 */
export async function welcome({ house, address, opened, isDevelopment }) {
  const { env } = house;
  const lines = ["", `Evenkeel is open at ${address}`, `  database  ${opened.databaseNote}`];
  if (opened.redisNote) lines.push(`  processes ${opened.redisNote}`);
  if (isDevelopment) lines.push("  mode      development: edits show at once");
  if (!env.smtpUrl) {
    lines.push(
      env.isDemo
        ? `  mail      not sent, but kept at ${address}/outbox (set SMTP_URL to send it)`
        : "  mail      not set: nobody can reset a password (set SMTP_URL)",
    );
  }
  if (env.isDemo)
    lines.push("  centre    a demo on this machine only (set BASE_URL for a real one)");
  const people = env.isDemo ? await house.demoSignIns() : [];
  if (people.length > 0) {
    lines.push("", "Demo sign-ins, all invented:");
    const width = Math.max(...people.map(({ email }) => email.length));
    for (const { email, password, name, role } of people)
      lines.push(`  ${email.padEnd(width)}  ${password}  ${name}, ${role}`);
  }
  if (opened.invitationSecret) {
    const link = `${address}/welcome/${opened.invitationSecret}`;
    lines.push(
      "",
      env.isDemo
        ? `An invitation, to join as somebody new: ${link}`
        : `For the centre's first owner, once, within a week: ${link}`,
    );
  }
  console.log(`${lines.join("\n")}\n`);
}
