/** What whoever reads a newsletter about municipal ICT knows, or knows better than what it is short for. */
export const knownAbbreviations: readonly string[] = [
  ...'VIAG VNG ICT IT AI EU VN VS UK USA US NL BV NV BTW CV CEO CIO CISO CTO HR PR OR OV NS ANWB KPN ING'.split(
    ' ',
  ),
  ...'NOS TU HBO MBO WO VWO BSN KVK RDW UWV CBS TNO IBM SAP BBC NASA MIT IBAN PIN PGB WOZ'.split(
    ' ',
  ),
  ...'API APP PDF URL URI HTML XHTML CSS XML JSON YAML SVG PNG JPG JPEG GIF MP CSV RSS HTTP HTTPS FTP SSH'.split(
    ' ',
  ),
  ...'SSL TLS DNS IP TCP VPN USB GPS QR SMS SIM PC TV CD DVD RAM CPU GPU GB MB TB KB SQL PHP JS TS SDK IDE'.split(
    ' ',
  ),
  ...'FAQ ID OK DIY ASAP FYI CET CEST UTC GMT BC AD PM AM MC XL DJ PS NB TODO README VIP UI UX LED WC'.split(
    ' ',
  ),
];
