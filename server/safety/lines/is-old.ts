/** Whether it is more than a year since somebody looked (ISO day): numbers change. Pure. */
export function isOld(checkedOn: string, today = new Date()): boolean {
  const lastYear = new Date(today);
  lastYear.setUTCFullYear(today.getUTCFullYear() - 1);
  return checkedOn < lastYear.toISOString().slice(0, 10);
}
