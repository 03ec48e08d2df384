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
  ...'FAQ ID OK AA AAA DIY ASAP FYI CET CEST UTC GMT BC AD PM AM MC XL DJ PS NB TODO README VIP UI UX LED WC'.split(
    ' ',
  ),
  ...'ALV CMS OS REST SEO CRM ERP SLA KPI DMS BRP BAG BZK OCW IND COA IBD OZB GGD WMO B&W P&O UMC DNA VPRO'.split(
    ' ',
  ),
  // Schools, health and money, as every newspaper writes them.
  ...'HAVO VMBO PABO ADHD COVID EHBO AOW WW WIA APK CAO HD HDMI'.split(' '),
  // Names of companies, stations and broadcasters: nobody asks what they are short for.
  ...'HEMA IKEA CGI ABN AMRO SNS ASN ASR NN ABP PGGM KLM KPMG PWC EY BMW DHL UPS HP LG AMD ARM RTL SBS NCRV'.split(
    ' ',
  ),
  ...'KRO AVRO TROS BNN VARA EO CNN MTV NRC ANP AD FD PSV AZ FC HTM RET GVB UPC XS UNIX MAC IOS IJ CS HS AH HTC TNT NEMO SURF JAWS NVDA'.split(
    ' ',
  ),
  // Shouted or borrowed from a program, and short for nothing.
  ...'GET POST PUT PATCH DELETE HEAD TRUE FALSE NULL LIVE NEW FREE NOT AND OR ALL MUST SHOULD SHALL MAY'.split(
    ' ',
  ),
  ...'RSVP TBA TBD BBQ TL DR BE DE FR LOW MEDIUM HIGH GIT SASS LESS NO YES JA NEE LET OP WIN STOP UPDATE REACT AT NOW DRAFT INPUT SELECT PULL PUSH MEGA OMG'.split(
    ' ',
  ),
];
