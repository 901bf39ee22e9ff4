// SPDX-License-Identifier: Apache-2.0
// Runs in the page's own world: ends the uploads that uploads.js measures.
for (const each of [window, ...Array.from(document.querySelectorAll("iframe"), frame => frame.contentWindow)]) {
    try {
        each.cloudwardUploads.abort();
    } catch {
        // Another site's frame is none of ours.
    }
}
