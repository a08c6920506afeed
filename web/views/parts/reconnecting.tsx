/** Inside a live part: shown while the server does not answer, and gone with the next version that comes. */
export const Reconnecting = () => (
  <p class="reconnecting" data-reconnecting hidden role="status">
    <span class="pulse" />
    The server does not answer. Reconnecting; the import itself goes on.
  </p>
)
