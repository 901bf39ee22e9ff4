// SPDX-License-Identifier: Apache-2.0
// Runs in the page's own world: what uploads.js has measured, in all frames of the site; one of them uploads at a time.
(() => {
    "use strict";
    const seen = [];
    for (const each of [window, ...Array.from(window.frames.length ? document.querySelectorAll("iframe") : [],
        frame => frame.contentWindow)]) {
        try {
            const upload = each.cloudwardUploads.read();
            if (upload.state !== "none")
                seen.push(upload);
        } catch {
            // Another site's frame is none of ours.
        }
    }
    return JSON.stringify(seen.find(upload => upload.state === "going") || seen[0] || {});
})()
