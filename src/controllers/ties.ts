/** What ties a widget to its page, in one file: `LateTies` fetches it. */
export { AddressController } from './address.ts';
export { AnnouncerController } from './announcer.ts';
