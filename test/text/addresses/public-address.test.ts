import { isIP } from 'node:net';
import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/text/addresses/public-address.ts';

const PUBLIC = [
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.0.1.0',
  '192.167.255.255',
  '192.169.0.0',
  '223.255.255.255',
  '2a00:1450:400e:80c::200e',
  '2001:200::1',
  '2000::',
  '3fff:1000::1',
  '::ffff:8.8.8.8',
  '::ffff:808:808',
  '64:ff9b::8.8.8.8',
  '2002:808:808::1',
];

const CLOSED = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.0',
  '100.127.255.255',
  '127.0.0.1',
  '127.255.255.255',
  '169.254.169.254',
  '172.16.0.0',
  '172.31.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.1',
  '198.18.0.0',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '0:0:0:0:0:ffff:a00:1',
  '64:ff9b::7f00:1',
  '64:ff9b::169.254.169.254',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2002:c0a8:101::1',
  '100::1',
  '2001::1',
  '2001:0:53aa:64c::1',
  '2001:db8::1',
  '2001:20::1',
  '3fff::1',
  'fc00::1',
  'fd12:3456::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '4000::1',
  '5f00::1',
];

/** Not what a system writes: whatever it means, it is not to be connected to. */
const NO_ADDRESS = [
  '',
  'localhost',
  '127.1',
  '2130706433',
  '0x7f.0.0.1',
  '1.2.3.256',
  '1.2.3',
  ':::',
  '1::2::3',
  '1:2:3',
  '12345::',
  'g::1',
  '::1.2.3',
];

test.each(PUBLIC)('%s is of the open internet', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(CLOSED)('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(NO_ADDRESS)('%j is no address', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test('what the tables hold are addresses to Node as well', () => {
  expect([...PUBLIC, ...CLOSED].filter((address) => isIP(address) === 0)).toEqual([]);
  expect(NO_ADDRESS.filter((address) => isIP(address) !== 0)).toEqual([]);
});
