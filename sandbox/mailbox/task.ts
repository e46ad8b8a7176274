/** Where a task came from: the application's own name for it, and a link. */
export interface LinkedResource {
  readonly id: string;
  readonly applicationName: string;
  readonly displayName: string;
  readonly externalId: string;
  readonly webUrl: string;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly status: 'notStarted' | 'inProgress' | 'completed' | 'waitingOnOthers' | 'deferred';
  readonly importance: 'low' | 'normal' | 'high';
  /** `2026-11-24`, or null for none. */
  readonly due: string | null;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly linkedResources: readonly LinkedResource[];
}

/** One list of somebody's Microsoft To Do. */
export interface TaskList {
  readonly id: string;
  /** Address of whose it is. */
  readonly owner: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly tasks: readonly Task[];
}
