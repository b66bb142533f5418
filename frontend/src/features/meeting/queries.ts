import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Meeting = Schema<'MeetingView'>;
export type MeetingRow = Schema<'MeetingRow'>;
export type Member = Schema<'MeetingMember'>;
export type Item = Schema<'MeetingItem'>;
export type Ballot = Schema<'BallotView'>;
export type BallotTerms = Schema<'BallotTerms'>;
export type SaveMeeting = Schema<'SaveMeeting'>;
export type Minutes = Schema<'MeetingMinutes'>;
export type Council = Schema<'CouncilView'>;

/** How often a meeting that is held is read anew. */
const LIVE = 4000;

export const meetingKeys = {
  all: ['meeting'] as const,
  one: (id: string) => [...meetingKeys.all, 'one', id] as const,
};

export const meetingsQuery = (councilId: string) =>
  queryOptions({
    queryKey: [...meetingKeys.all, 'list', councilId],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/councils/{id}/meetings', { params: { path: { id: councilId } }, signal })),
  });

export const councilQuery = (id: string) =>
  queryOptions({
    queryKey: [...meetingKeys.all, 'council', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/councils/{id}', { params: { path: { id } }, signal })),
  });

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: meetingKeys.one(id),
    queryFn: ({ signal }) => body(api().GET('/api/v1/meetings/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'OPEN' ? LIVE : false),
  });

export const ballotsQuery = (id: string, live: boolean) =>
  queryOptions({
    queryKey: [...meetingKeys.one(id), 'ballots'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/meetings/{id}/ballots', { params: { path: { id } }, signal })),
    refetchInterval: live ? LIVE : false,
  });

export const minutesQuery = (id: string) =>
  queryOptions({
    queryKey: [...meetingKeys.one(id), 'minutes'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/meetings/{id}/minutes', { params: { path: { id } }, signal })),
  });

export function useMeetingPlans() {
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: meetingKeys.all });
  return {
    call: async (councilId: string, meeting: SaveMeeting) => {
      const params = { path: { id: councilId } };
      const made = await body(api().POST('/api/v1/councils/{id}/meetings', { params, body: meeting }));
      await changed();
      return made;
    },
    change: async (id: string, version: number, meeting: SaveMeeting) => {
      const params = { path: { id }, header: { 'If-Match': etag(version) } };
      const made = await body(api().PUT('/api/v1/meetings/{id}', { params, body: meeting }));
      await changed();
      return made;
    },
  };
}

export function useMeetingActs(meeting: Meeting) {
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: meetingKeys.all });
  const path = { id: meeting.id };
  const header = { 'If-Match': etag(meeting.version) };
  const after = async <T>(act: Promise<T>): Promise<T> => {
    try {
      return await act;
    } finally {
      // After a refusal too: often it is refused because something else has changed.
      await changed();
    }
  };
  return {
    invite: () => after(body(api().POST('/api/v1/meetings/{id}/invitations', { params: { path, header }, body: {} }))),
    open: () => after(body(api().POST('/api/v1/meetings/{id}/openings', { params: { path, header }, body: {} }))),
    close: () => after(body(api().POST('/api/v1/meetings/{id}/closings', { params: { path, header }, body: {} }))),
    arrive: (memberId: string, online: boolean) =>
      after(
        body(api().POST('/api/v1/meetings/{id}/attendances', { params: { path, header }, body: { memberId, online } })),
      ),
    attend: (attendanceId: string, said: Schema<'ChangeAttendance'>) =>
      after(
        body(
          api().PUT('/api/v1/meetings/{id}/attendances/{attendanceId}', {
            params: { path: { ...path, attendanceId }, header },
            body: said,
          }),
        ),
      ),
    conclude: (itemId: string, words: string) =>
      after(
        body(
          api().PUT('/api/v1/meetings/{id}/items/{itemId}/conclusion', {
            params: { path: { ...path, itemId }, header },
            body: { words },
          }),
        ),
      ),
    dissent: (itemId: string, words: string, memberId?: string) =>
      after(
        body(
          api().POST('/api/v1/meetings/{id}/items/{itemId}/dissents', {
            params: { path: { ...path, itemId } },
            body: { words, memberId },
          }),
        ),
      ),
    addTask: (task: Schema<'AddMeetingTask'>) =>
      after(body(api().POST('/api/v1/meetings/{id}/tasks', { params: { path, header }, body: task }))),
    removeTask: (taskId: string) =>
      after(
        body(api().DELETE('/api/v1/meetings/{id}/tasks/{taskId}', { params: { path: { ...path, taskId }, header } })),
      ),
    prepare: (itemId: string, terms: BallotTerms) =>
      after(
        body(
          api().POST('/api/v1/meetings/{id}/items/{itemId}/ballots', {
            params: { path: { ...path, itemId } },
            body: terms,
          }),
        ),
      ),
    vote: (ballotId: string, option: string, memberId?: string) =>
      after(
        body(
          api().PUT('/api/v1/meetings/{id}/ballots/{ballotId}/vote', {
            params: { path: { ...path, ballotId } },
            body: { option, memberId },
          }),
        ),
      ),
    openBallot: (ballot: Ballot) =>
      after(body(api().POST('/api/v1/meetings/{id}/ballots/{ballotId}/openings', { params: of(ballot), body: {} }))),
    closeBallot: (ballot: Ballot) =>
      after(body(api().POST('/api/v1/meetings/{id}/ballots/{ballotId}/closings', { params: of(ballot), body: {} }))),
    withdrawBallot: (ballot: Ballot, reason: string) =>
      after(
        body(
          api().POST('/api/v1/meetings/{id}/ballots/{ballotId}/withdrawals', {
            params: of(ballot),
            body: { reason },
          }),
        ),
      ),
  };

  function of(ballot: Ballot) {
    return { path: { ...path, ballotId: ballot.id }, header: { 'If-Match': etag(ballot.version) } };
  }
}

export function useAnnexes(id: string) {
  const client = useQueryClient();
  return async (words: string, reason: string) => {
    await body(
      api().POST('/api/v1/meetings/{id}/minutes/annexes', { params: { path: { id } }, body: { words, reason } }),
    );
    await client.invalidateQueries({ queryKey: meetingKeys.one(id) });
  };
}
