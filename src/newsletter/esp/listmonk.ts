import type { EspProfile } from './define.ts';

/** https://listmonk.app/docs/templating/ */
export const listmonk: EspProfile = {
  name: 'listmonk',
  title: 'listmonk',
  fields: {
    unsubscribe: '{{ UnsubscribeURL }}',
    webVersion: '{{ MessageURL }}',
    name: '{{ .Subscriber.FirstName }}',
    email: '{{ .Subscriber.Email }}',
  },
};
