-- What a person does in Neovim, done by a script: opens a note and writes down what the editor then shows.
local note, results = vim.env.NOTE, vim.env.RESULTS
local seen = {}

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

local function wait_for(what, condition)
  if not vim.wait(20000, condition, 20) then
    error('Waited in vain for ' .. what)
  end
end

--- Puts the cursor on the first place where `words` stand.
local function go_to(words)
  vim.fn.cursor(1, 1)
  if vim.fn.search('\\V' .. words, 'cW') == 0 then
    error('The note does not say ' .. words)
  end
end

local function findings()
  return vim.tbl_map(function(finding)
    return tostring(finding.code or finding.message)
  end, vim.diagnostic.get(0))
end

local function drive()
  vim.cmd('edit ' .. vim.fn.fnameescape(note))
  seen.version = vim.version().major .. '.' .. vim.version().minor .. '.' .. vim.version().patch
  seen.filetype = vim.bo.filetype
  wait_for('findings', function()
    return #vim.diagnostic.get(0) > 0
  end)
  seen.findings = findings()

  go_to('resolution 1540 (2004)')
  vim.lsp.buf.hover()
  wait_for('the explanation', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        seen.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
        vim.api.nvim_win_close(window, true)
        return true
      end
    end
  end)

  -- The first fix that is offered where a finding is.
  go_to('resolution 1540 again')
  vim.ui.select = function(items, options, choose)
    seen.actions = vim.tbl_map(options.format_item, items)
    choose(items[1], 1)
  end
  local before = text()
  vim.lsp.buf.code_action()
  wait_for('the fix', function()
    return text() ~= before
  end)
  seen.fixed = text()

  -- Completion as Ctrl-X Ctrl-O has it: by the function that the configuration sets.
  seen.omnifunc = vim.bo.omnifunc
  go_to('It was a good day.')
  vim.cmd('normal! C')
  vim.api.nvim_put({ 'Alba' }, 'c', true, true)
  local position = { line = vim.fn.line('.') - 1, character = vim.fn.col('$') - 1 }
  local params = { textDocument = { uri = vim.uri_from_bufnr(0) }, position = position }
  local labels = {}
  for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/completion', params, 20000) or {}) do
    local result = answer.result or {}
    for _, item in ipairs(result.items or result) do
      table.insert(labels, item.label)
    end
  end
  seen.completions = labels

  go_to('date: 8 July')
  vim.cmd('normal! C')
  vim.api.nvim_put({ 'date:     8 July 2020   ' }, 'c', true, true)
  if vim.lsp.buf.format then
    vim.lsp.buf.format({ timeout_ms = 20000 })
  else
    vim.lsp.buf.formatting_sync(nil, 20000)
  end
  seen.formatted = text()
end

local fine, problem = xpcall(drive, debug.traceback)
seen.problem = not fine and problem or nil
seen.messages = vim.api.nvim_exec('messages', true)
local file = assert(io.open(results, 'w'))
file:write(vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen))
file:close()
vim.cmd('qall!')
