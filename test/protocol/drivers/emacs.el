;; What a person does in Emacs, done by a script: opens a note and writes down what the editor then shows.
(setq eglot-sync-connect 20)
(require 'json)
(require 'cl-lib)

(defvar driver-seen nil)
(defun driver-see (name value) (push (cons name value) driver-seen))

(defun driver-wait (what condition)
  (let ((late (+ (float-time) 20)))
    (while (not (funcall condition))
      (when (> (float-time) late) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))))

(defun driver-go-to (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun driver-text () (buffer-substring-no-properties (point-min) (point-max)))

(condition-case problem
    (progn
      (find-file (getenv "NOTE"))
      (driver-see 'mode (symbol-name major-mode))
      ;; Without a screen nothing calls the hook that connects.
      (unless (eglot-current-server) (apply #'eglot (eglot--guess-contact)))
      (driver-wait "findings" (lambda () (flymake-start) (flymake-diagnostics)))
      (driver-see 'findings (apply #'vector (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))

      (driver-go-to "resolution 1540 (2004)")
      (let (explained)
        (eglot-hover-eldoc-function (lambda (text &rest _) (setq explained (substring-no-properties text))))
        (driver-wait "the explanation" (lambda () explained))
        (driver-see 'hover explained))

      ;; The first fix that is offered where a finding is.
      (driver-go-to "resolution 1540 again")
      (let ((before (driver-text)) offered)
        (cl-letf (((symbol-function 'completing-read)
                   (lambda (_ collection &rest _)
                     (setq offered (all-completions "" collection))
                     (car offered))))
          ;; As by the keyboard: else a menu would be shown.
          (setq last-nonmenu-event t)
          (call-interactively #'eglot-code-actions))
        (driver-wait "the fix" (lambda () (not (equal before (driver-text)))))
        (driver-see 'fixed (driver-text)))

      (driver-go-to "It was a good day.")
      (delete-region (point) (line-end-position))
      (insert "Alba")
      (eglot--signal-textDocument/didChange)
      (pcase-let ((`(,start ,end ,table . ,_) (eglot-completion-at-point)))
        (driver-see 'completions
                    (apply #'vector
                           (mapcar #'substring-no-properties
                                   (all-completions (buffer-substring start end) table)))))

      (driver-go-to "date: 8 July")
      (delete-region (point) (line-end-position))
      (insert "date:     8 July 2020   ")
      (eglot-format-buffer)
      (driver-see 'formatted (driver-text)))
  (error (driver-see 'problem (error-message-string problem))))

(driver-see 'version emacs-version)
(with-temp-file (getenv "RESULTS")
  (set-buffer-file-coding-system 'utf-8)
  (insert (json-encode driver-seen)))
(ignore-errors (eglot-shutdown-all))
(kill-emacs 0)
