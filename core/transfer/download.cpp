// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/download.h"

#include "core/transfer/httpdownload.h"
#include "core/transfer/localcopy.h"
#include "core/transfer/sftpdownload.h"

namespace cloudward {

Result<Downloaded> download(const DownloadParameters &parameters, Work &work)
{
    if (parameters.path.isEmpty())
        return failure(ErrorCode::InvalidInput, parameters.path);
    const auto scheme = parameters.url.scheme();
    if (parameters.url.isLocalFile())
        return copyLocalFile(parameters, work);
    if (scheme == u"http" || scheme == u"https")
        return downloadByHttp(parameters, work);
    if (scheme == u"sftp")
        return downloadBySftp(parameters, work);
    return failure(ErrorCode::Unsupported, shownUrl(parameters.url), scheme);
}

} // namespace cloudward
