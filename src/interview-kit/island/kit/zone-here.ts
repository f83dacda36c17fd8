/** The time zone of this browser, such as Europe/Lisbon. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
