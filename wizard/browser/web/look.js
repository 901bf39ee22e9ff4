// SPDX-License-Identifier: Apache-2.0
// Runs in a world of its own, so that the page neither sees nor changes it: what a person could read on the page.
(() => {
    "use strict";
    const longestText = 20000;
    const mostLabels = 300;

    const documents = [document];
    for (const frame of document.querySelectorAll("iframe")) {
        try {
            if (frame.contentDocument && frame.checkVisibility())
                documents.push(frame.contentDocument);
        } catch {
            // Another site's frame is none of ours.
        }
    }
    const all = selector => documents.flatMap(each => [...each.querySelectorAll(selector)])
        .filter(element => element.checkVisibility({checkVisibilityCSS: true}));

    const labelOf = element => (element.innerText || element.value || element.getAttribute("aria-label") || "").trim();
    const buttons = all("button, a[href], input[type=submit], input[type=button], [role=button]")
        .filter(element => !element.disabled && element.getAttribute("aria-disabled") !== "true")
        .map(element => labelOf(element).slice(0, 80)).filter(label => label).slice(0, mostLabels);

    let percent = -1;
    for (const bar of all("progress[value], [role=progressbar][aria-valuenow]")) {
        const value = bar.value ?? Number(bar.getAttribute("aria-valuenow"));
        const most = bar.max ?? Number(bar.getAttribute("aria-valuemax") || 100);
        if (most > 0 && Number.isFinite(value))
            percent = Math.round(100 * value / most);
    }
    return JSON.stringify({
        document: String(performance.timeOrigin),
        address: location.href,
        title: document.title,
        text: documents.map(each => each.body ? each.body.innerText : "").join("\n").slice(0, longestText),
        buttons,
        percent,
    });
})()
