import path from 'node:path';
import type { Io } from '../../io/io.ts';

/**
 * Where a workspace lies in the repository that GitHub or GitLab has checked out, with `/`;
 * undefined at its root, outside it, and where no such service runs viag.
 *
 * @param root absolute
 * @see https://docs.github.com/actions/reference/variables-reference
 * @see https://docs.gitlab.com/ci/variables/predefined_variables/
 */
export function repositoryFolder(root: string, env: Io['env']): string | undefined {
  const repository = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR;
  if (repository === undefined || !path.isAbsolute(repository)) return undefined;
  const folder = path.relative(repository, root).replaceAll(path.sep, '/');
  const outside = folder === '..' || folder.startsWith('../') || path.isAbsolute(folder);
  return folder === '' || outside ? undefined : folder;
}
