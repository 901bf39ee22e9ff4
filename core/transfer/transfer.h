// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/transfer: bytes over a wire. Knows core/work only.
///
///   HttpClient     one request, one answer, for bodies of work: redirects, cookies, rate limits, time-outs, cancel
///   HttpUpload     one request whose body is read while it is sent, of any size, sent once
///   download       a file of any size by http, https, sftp or from a folder; goes on where it stopped
///   ArrivingFile   the half-done file of a download: PATH.part, the note beside it; WriteBehind writes and sums it up
///   SpeedLimit     no more than so many bytes a second
///   listRemoteFolder  what a folder on an SSH server holds, for a person to look through it
///   SftpSession    an SSH server's files, read with many questions on their way at once; SftpAddress says where
///   walkSftp       lists a tree of folders there; SftpFetch reads files there, the next ones ahead
///
/// Credentials go to the origin they are for and to no other, and into no Error. Judging an answer is for the caller
/// (checkStatus, jsonBody): the server and cloud rooms do so.

#include "core/transfer/arrivingfile.h"
#include "core/transfer/download.h"
#include "core/transfer/httpclient.h"
#include "core/transfer/httpupload.h"
#include "core/transfer/remotefolder.h"
#include "core/transfer/sftpfetch.h"
#include "core/transfer/sftpwalk.h"
