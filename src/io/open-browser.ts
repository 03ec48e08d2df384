import { spawn } from 'node:child_process';

/**
 * What shows a page on each system. None of them is a shell, which would make something of an `&`
 * in the address; `start` is one, so on Windows it is what stands behind that.
 */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

export function openBrowser(address: string, platform: NodeJS.Platform): Promise<boolean> {
  const [program, ...args] = openers[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('spawn', () => {
      // The browser may stay open longer than we do.
      child.unref();
      resolve(true);
    });
  });
}
