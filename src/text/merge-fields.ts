/**
 * Names between double braces that a mail system fills in: Laposta, Brevo, HubSpot and Spotler.
 * Other names there belong to the templates of a website.
 */
const mailField =
  /^\s*#?(?:(?:contact|recipient|relatie|subscriber)\.[\w.]+|(?:achternaam|e-?mail(?:_?adres)?|first_?name|last_?name|lid\.\w+|mirror|unsubscribe(?:_\w+)?|update_profile|uitschrijven|afmelden|view_in_browser|voornaam|webversi(?:e|on)))\s*(?:\||$)/i;

/** @param inner what stands between the braces */
export function isMailField(inner: string): boolean {
  return mailField.test(inner);
}
